import type { Provenance, SourceRecord } from '@innesto/schema';
import { offerKind } from './kinds.ts';
import type { OfferRow } from './offers/offer.ts';
import { publisher } from './publishers.ts';
import type { PatentRow, TechnologyRow } from './technologies/technology.ts';

const INVENTED: Provenance = {
  title: {
    it: 'Esempio inventato per la dimostrazione: l’organizzazione è vera, l’offerta no',
    en: 'An example invented for the demonstration: the organisation is real, the offer is not',
  },
};

/** What every invented entry has in common. */
function invented(row: OfferRow | PatentRow | TechnologyRow) {
  const { key, title, summary, concepts } = row;
  const { reference, place } = publisher(row.publisher);
  return { key, title, summary, concepts, place, publisher: reference, provenance: INVENTED, illustrative: true } as const;
}

/** An invented offer as a source would report it. */
export function offerRecord(row: OfferRow): SourceRecord {
  const common = invented(row);
  return {
    ...common, place: row.remote ? { ...common.place, remote: true } : common.place,
    ...offerKind(publisher(row.publisher).reference, row.form),
    price: row.euro === undefined ? undefined : { amount: row.euro },
    duration: row.duration,
    validFrom: row.from,
    validUntil: row.until,
  };
}

/** An invented patent as a source would report it. */
export function patentRecord(row: PatentRow): SourceRecord {
  const { status, priority, filing, offices } = row;
  return {
    ...invented(row),
    kind: 'patents.patent',
    attributes: { ...technologyAttributes(row), status, priorityDate: priority, filingDate: filing, offices },
  };
}

/** An invented technology without a patent as a source would report it. */
export function technologyRecord(row: TechnologyRow): SourceRecord {
  return {
    ...invented(row),
    kind: 'patents.technology',
    attributes: { ...technologyAttributes(row), protection: row.protection },
  };
}

function technologyAttributes({ readiness, publisher: owner, codes, uses }: PatentRow | TechnologyRow) {
  return { readinessLevel: readiness, owner: publisher(owner).name, classifications: codes, applications: uses };
}
