import type { Source, SourceRecord } from '@innesto/schema';
import { centreKind } from './centre.kind.ts';
import { ARTES40 } from './data/artes40.ts';
import { BI_REX } from './data/bi-rex.ts';
import { CIM40 } from './data/cim40.ts';
import { CYBER40 } from './data/cyber40.ts';
import { MADE } from './data/made.ts';
import { MEDITECH } from './data/meditech.ts';
import type { Row } from './data/row.ts';
import { SMACT } from './data/smact.ts';
import { SOURCES } from './data/sources.ts';
import { START40 } from './data/start40.ts';
import { serviceKind } from './service.kind.ts';

const ALL = [BI_REX, MADE, CIM40, SMACT, ARTES40, MEDITECH, START40, CYBER40];

function toRecord(kind: string, { source, ...row }: Row<unknown>): SourceRecord {
  return { ...row, kind, provenance: SOURCES[source] };
}

/** The eight centres, each followed by its services. */
export const directory: Source = {
  id: 'competence-centres.directory',
  title: { it: 'Fonti pubbliche sugli otto centri di competenza', en: 'Public sources on the eight competence centres' },
  reads: 'whole',
  *read() {
    for (const { centre, services } of ALL) {
      yield { type: 'put', record: toRecord(centreKind.id, centre) };
      for (const service of services) {
        yield { type: 'put', record: { ...toRecord(serviceKind.id, service), publisher: centre.key } };
      }
    }
  },
};
