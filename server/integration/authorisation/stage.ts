import { sql } from 'kysely';
import { definePlugin } from '@innesto/schema';
import { openTestHouse, type DATABASES, type TestFurniture, type TestHouse } from '../../testing/index.ts';
import { taxCodes } from '../../testing/tax-codes.ts';
import { demoSource } from '../../src/app/demo.ts';
import type { Viewer } from '../../src/context.ts';
import { loadPlugins } from '../../src/host/load.ts';
import { readPlatformConfig } from '../../src/host/platform-config.ts';
import { answerAll, ask } from './doing.ts';
import type { Role } from './row.ts';

/** One half of the stage: a hub, the company it follows, an organisation, their people, and what came of them. */
export interface World {
  readonly owner: Viewer;
  readonly publisher: Viewer;
  readonly promoter: Viewer;
  /** Somebody who belongs to nothing, until a row makes them. */
  readonly colleague: Viewer;
  /** What the rows of the matrix name with `$`: ids and words by which an answer is known. */
  readonly names: Readonly<Record<string, string>>;
}

/** Two worlds alike: what belongs to the people who ask, and what belongs to others. */
export interface Stage<House extends TestHouse = TestHouse> {
  readonly house: House;
  readonly ours: World;
  readonly theirs: World;
  readonly viewers: Readonly<Record<Role, Viewer | undefined>>;
  close(): Promise<void>;
}

/** Tax codes that no company has yet. */
export const codes = taxCodes();

/** A plugin that is turned down, so that there is a problem which only administrators may read. */
const refused = definePlugin({
  id: 'from-the-future', name: { it: 'Dal futuro', en: 'From the future' }, version: '1.0.0', contract: '^99.0.0', contribute: () => ({}),
});

/** Sets the stage: with real plugins, sources that were read, filed assessments, matches, and everything that can wait for a decision. */
export function setStage(database: (typeof DATABASES)[number]): Promise<Stage> {
  return setStageIn((furniture) => openTestHouse({ database, ...furniture }));
}

/** Sets the stage in a house that is opened otherwise. */
export async function setStageIn<House extends TestHouse>(open: (furniture: TestFurniture) => Promise<House>): Promise<Stage<House>> {
  const listed = (await loadPlugins(await readPlatformConfig(process.env))).plugins;
  const plugins = [...listed.map(({ plugin, entry }) => ({ plugin, options: entry.options })), refused];
  const house = await open({ plugins, sources: [demoSource] });
  await house.readAll();
  const [here, elsewhere] = await organisations(house);
  const administrator = await house.person({ administrator: true });
  const ours = await build(house, administrator, here!, [here!.province]);
  // No hub works where the other organisation is: what it proposes is for the administrator.
  const theirs = await build(house, administrator, elsewhere!, ['AO']);
  await sql`update source_read set state = 'failed', refused = '[{"key": "a-key", "reason": {"it": "Non va", "en": "Not right"}}]',
    refused_count = 1, message = '{"it": "what-a-read-said", "en": "what-a-read-said"}'`.execute(house.database.kysely);
  return {
    house, ours, theirs,
    viewers: {
      anonymous: undefined, company: ours.owner, publisher: ours.publisher, promoter: ours.promoter, administrator,
    },
    close: () => house.close(),
  };
}

interface Organisation {
  readonly id: string;
  readonly province: string;
}

/** Two organisations of one plugin that may publish, in different provinces. */
async function organisations({ database, registries }: TestHouse): Promise<Organisation[]> {
  const publishing = new Set([...registries.kinds.values()].filter((kind) => kind.publishable).map((kind) => kind.plugin));
  const { rows } = await sql<Organisation>`select distinct on (province) id, province from entry
    where role = 'partner' and province is not null and plugin = ${[...publishing][0]} order by province, id limit 2`.execute(database.kysely);
  return rows;
}

async function build(house: TestHouse, administrator: Viewer, { id: organisation }: Organisation, provinces: readonly string[]): Promise<World> {
  const hub = await house.hub(provinces);
  const promoter = await house.person({ hub });
  const publisher = await house.person({ organisation });
  const colleague = await house.person();
  const { owner, company } = await enter(house, hub, provinces[0]!);
  const assessed = await assess(house, owner, company);
  await ask(house, promoter, `mutation { decideMatch(matchId: "${assessed.match}", state: recommended, comment: "Ottimo") { id } }`);
  await ask(house, promoter, `mutation { decideMatch(matchId: "${assessed.held}", state: held) { id } }`);
  await tell(house, company, organisation);
  const { logActivity: { id: activity } } = await ask(house, promoter, `mutation { logActivity(input: {
    companyId: "${company}", channel: visit, occurredOn: "2026-03-02", note: "Visita", entryId: "${organisation}" }) { id } }`);
  const { proposeEntry: { id: proposal } } = await ask(house, publisher, `mutation { proposeEntry(input: {
    entryId: "${organisation}", titleIt: "Nuovo titolo", titleEn: "New title" }) { id } }`);
  return {
    owner, promoter, publisher, colleague,
    names: {
      ...assessed, ...(await claim(house, owner, promoter)), ...(await invite(house, owner, company, administrator, hub)),
      hub, company, activity, proposal, organisation, promoter: promoter.userId!, publisher: publisher.userId!, claimant: owner.email!,
      colleague: colleague.userId!,
      source: demoSource.id, file: Buffer.from('name;province\nTorneria;RE\nbroken\n').toString('base64'),
    },
  };
}

/** A company that lets the hub follow it. */
async function enter(house: TestHouse, hub: string, province: string): Promise<{ owner: Viewer; company: string }> {
  const newcomer = await house.person();
  const { createCompany: { id: company } } = await ask(house, newcomer, `mutation { createCompany(input: {
    name: "Officina", taxCode: "${codes.next().value}", province: "${province}", sector: "28", needs: "Vedere gli ordini in ritardo" }) { id } }`);
  const owner = await house.again(newcomer);
  await ask(house, owner, `mutation { setHubConsent(companyId: "${company}", hubId: "${hub}") { id } }`);
  return { owner, company };
}

/** News of an entry for the company, and of needs for the organisation. */
async function tell({ database: { kysely } }: TestHouse, company: string, organisation: string): Promise<void> {
  await sql`insert into alert (kind, entry_id, company_id, needs, day, shown_from) values
    ('entry', ${organisation}, ${company}, null, '2026-03-02', now()), ('need', ${organisation}, null, 5, '2026-03-02', now())`.execute(kysely);
}

/** A company that the hub entered, and that somebody says is theirs. */
async function claim(house: TestHouse, owner: Viewer, promoter: Viewer) {
  const code = codes.next().value;
  const claimed = `Fonderia ${code}`;
  await ask(house, promoter, `mutation { createCompany(input: { name: "${claimed}", taxCode: "${code}" }) { id } }`);
  const { claimCompany: { id } } = await ask(house, owner, `mutation { claimCompany(taxCode: "${code}") { id } }`);
  return { claimed, claim: id as string };
}

/** Somebody who was asked to join the company, and somebody who was asked to work for the hub. */
async function invite(house: TestHouse, owner: Viewer, company: string, administrator: Viewer, hub: string) {
  const { inviteOwner } = await ask(house, owner, `mutation { inviteOwner(companyId: "${company}", email: "socio@test.innesto") { id } }`);
  const { invitePromoter } = await ask(house, administrator, `mutation { invitePromoter(hubId: "${hub}", email: "collega@test.innesto") { id } }`);
  return { invitation: inviteOwner.id as string, calling: invitePromoter.id as string };
}

async function assess(house: TestHouse, owner: Viewer, company: string) {
  const instrument = [...house.registries.instruments.keys()][0]!;
  const start = `mutation { startAssessment(companyId: "${company}", instrumentId: "${instrument}") { id } }`;
  const { startAssessment: { id: filed } } = await ask(house, owner, start);
  await answerAll(house, owner, filed);
  await ask(house, owner, `mutation { fileAssessment(id: "${filed}") { id } }`);
  await house.match(company);
  const { startAssessment: { id: draft } } = await ask(house, owner, start);
  const { company: { gaps, matches } } = await ask(house, owner, `{ company(id: "${company}") { gaps { id } matches(first: 2) { nodes { id } } } }`);
  return { instrument, filed, draft, gap: gaps[0].id, match: matches.nodes[0].id, held: matches.nodes[1].id };
}
