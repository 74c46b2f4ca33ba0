import type { Source, SourceRecord } from '@innesto/schema';
import { BOLOGNA_CNR } from './data/bologna-cnr.ts';
import { OZZANO } from './data/bologna-ozzano.ts';
import { DAMA } from './data/dama.ts';
import { FERRARA } from './data/ferrara.ts';
import { INNOVATION_CENTRES } from './data/innovation-centres.ts';
import { MIRANDOLA } from './data/mirandola.ts';
import { MODENA } from './data/modena.ts';
import { OTHER_SERVICES } from './data/other-services.ts';
import { PUBLIC_LABORATORIES } from './data/outside-public.ts';
import { UNIVERSITY_LABORATORIES } from './data/outside-university.ts';
import { PARMA } from './data/parma.ts';
import { PIACENZA } from './data/piacenza.ts';
import { RAVENNA_FAENZA } from './data/ravenna-faenza.ts';
import { REGGIO_EMILIA } from './data/reggio-emilia.ts';
import { FORLI_CESENA, RIMINI } from './data/romagna.ts';
import type { Row } from './data/row.ts';
import { SOURCES, type SourceKey } from './data/sources.ts';
import { TESTING_SERVICES } from './data/testing-services.ts';
import { innovationCentreKind } from './innovation-centre.kind.ts';
import { laboratoryKind } from './laboratory.kind.ts';
import { serviceKind } from './service.kind.ts';
import { technopoleKind } from './technopole.kind.ts';

const TECHNOPOLES = [
  REGGIO_EMILIA, MODENA, MIRANDOLA, PARMA, PIACENZA, FERRARA, BOLOGNA_CNR, DAMA, OZZANO, FORLI_CESENA, RAVENNA_FAENZA, RIMINI,
];
const LABORATORIES = [
  ...TECHNOPOLES.flatMap(({ technopole, laboratories }) =>
    laboratories.map((row) => withAttributes(row, { technopole: technopole.title, technopoleKey: technopole.key }))),
  ...UNIVERSITY_LABORATORIES,
  ...PUBLIC_LABORATORIES,
];

function withAttributes<Attributes, More>(row: Row<Attributes>, more: More): Row<Attributes & More> {
  return { ...row, attributes: { ...row.attributes, ...more } };
}

/** Says where the accreditation was read, so that the signal can quote it. */
function withAccreditationSource<Attributes extends { readIn?: Partial<Record<string, SourceKey>> }>(row: Row<Attributes>) {
  return withAttributes(row, { readIn: { accreditation: row.source, ...row.attributes.readIn } });
}

function put(kind: string, { source, ...row }: Row<unknown>): { type: 'put'; record: SourceRecord } {
  return { type: 'put', record: { ...row, kind, provenance: SOURCES[source] } };
}

/** The technopoles, the laboratories and innovation centres of the High Technology Network, and their services. */
export const network: Source = {
  id: 'technopoles.network',
  title: {
    it: 'Fonti pubbliche su tecnopoli e Rete Alta Tecnologia dell’Emilia-Romagna',
    en: 'Public sources on the technopoles and the High Technology Network of Emilia-Romagna',
  },
  reads: 'whole',
  *read() {
    for (const { technopole } of TECHNOPOLES) yield put(technopoleKind.id, technopole);
    for (const laboratory of LABORATORIES) yield put(laboratoryKind.id, withAccreditationSource(laboratory));
    for (const centre of INNOVATION_CENTRES) yield put(innovationCentreKind.id, withAccreditationSource(centre));
    for (const service of [...TESTING_SERVICES, ...OTHER_SERVICES]) yield put(serviceKind.id, service);
  },
};
