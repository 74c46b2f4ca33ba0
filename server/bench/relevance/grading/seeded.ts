import { sql } from 'kysely';
import { demoCompanies, type DemoCompany } from '@innesto/seeds';
import type { LocalizedText, Role } from '@innesto/schema';
import { demoSource, loadDemo } from '../../../src/app/demo.ts';
import { allDocuments } from '../../../src/catalogue/finding/documents.ts';
import { readAsker } from '../../../src/matching/index.ts';
import type { Asker, MatchedGap } from '../../../src/matching/need.ts';
import type { SearchDocument } from '../../../src/search/index.ts';
import { openTestHouse, type TestHouse } from '../../../testing/index.ts';

/** An entry under the name it keeps: its source and its key there. */
export interface SeededEntry {
  readonly id: string;
  readonly key: string;
  readonly role: Role;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly province: string | null;
  readonly price: { readonly amount?: number } | null;
  readonly publisher: string | null;
}

/** The name of the need that a company puts in its own words; the others are named after the area of their gap. */
export const OWN = 'own';

/** What one company needs: what it asks for itself, or what closes a gap. */
export interface SeededNeed {
  /** Company and need: "officina-fontanabianca/production". */
  readonly key: string;
  readonly company: DemoCompany;
  readonly asker: Asker;
  /** None for the company's own words. */
  readonly gap?: MatchedGap;
  /** What it asks, in Italian, as any ranker can be asked. */
  readonly text: string;
}

/** The demonstration as it is matched: companies with their needs, and entries. */
export interface Seeded {
  readonly house: TestHouse;
  readonly needs: readonly SeededNeed[];
  readonly entries: ReadonlyMap<string, SeededEntry>;
  readonly documents: readonly SearchDocument[];
}

/** Loads the demonstration into a house of its own. Close that when done. */
export async function openSeeded(): Promise<Seeded> {
  const house = await openTestHouse({ sources: [demoSource] });
  await house.readAll();
  await loadDemo(house, () => undefined);
  await house.feed.catchUp();
  const { kysely } = house.database;
  const { rows: entries } = await sql<SeededEntry>`select entry.id, entry.source || '/' || entry.source_key as key, entry.role, entry.title, entry.summary,
      entry.province, entry.price, publisher.source || '/' || publisher.source_key as publisher
    from entry left join entry as publisher on publisher.id = entry.publisher_id where entry.state = 'published'`.execute(kysely);
  const documents: SearchDocument[] = [];
  for await (const document of allDocuments(house.database, house.registries.kinds)) documents.push(document);
  const needs: SeededNeed[] = [];
  for (const company of demoCompanies) {
    const { rows: [found] } = await sql<{ id: string }>`select id from company where tax_code = ${company.taxCode}`.execute(kysely);
    needs.push(...needsOf(company, (await readAsker(house.database, found!.id))!, house));
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  // Ids are random: by their keys, equals come in the same order at every run.
  const inOrder = documents.toSorted(({ id: one }, { id: other }) => Number(byId.get(one)!.key > byId.get(other)!.key) - Number(byId.get(one)!.key < byId.get(other)!.key));
  return { house, needs, entries: byId, documents: inOrder };
}

function needsOf(company: DemoCompany, asker: Asker, { registries: { thesaurus } }: TestHouse): SeededNeed[] {
  const labels = (gap: MatchedGap): string => gap.concepts.map((concept) => thesaurus.label(concept, 'it')).join('. ');
  return [
    { key: `${company.key}/${OWN}`, company, asker, text: asker.ownWords! },
    ...asker.gaps.map((gap) => ({ key: `${company.key}/${gap.area}`, company, asker, gap, text: `${gap.areaName.it}. ${gap.text.it} ${labels(gap)}` })),
  ];
}
