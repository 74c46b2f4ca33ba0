import type { Source, SourceEvent } from '@innesto/schema';
import { collaborationKind } from './collaboration.kind.ts';
import { BOLOGNA } from './data/bologna.ts';
import { COLLABORATIONS } from './data/collaborations.ts';
import { FERRARA } from './data/ferrara.ts';
import { POLITECNICO_MILANO } from './data/milano.ts';
import { MODENA_REGGIO } from './data/modena-reggio.ts';
import { FEDERICO_II } from './data/napoli.ts';
import { PADOVA, TRENTO } from './data/padova-trento.ts';
import { PARMA } from './data/parma.ts';
import { CATTOLICA } from './data/piacenza.ts';
import type { Row, UniversityWithParts } from './data/row.ts';
import { SANT_ANNA } from './data/sant-anna.ts';
import { SOURCES } from './data/sources.ts';
import { POLITECNICO_TORINO } from './data/torino.ts';
import { departmentKind } from './department.kind.ts';
import { laboratoryKind } from './laboratory.kind.ts';
import { universityKind } from './university.kind.ts';

const ALL = [
  MODENA_REGGIO, BOLOGNA, PARMA, FERRARA, CATTOLICA, POLITECNICO_MILANO, POLITECNICO_TORINO, SANT_ANNA, PADOVA, TRENTO, FEDERICO_II,
];

function put(kind: string, { source, ...row }: Row<unknown>): SourceEvent {
  return { type: 'put', record: { ...row, kind, provenance: SOURCES[source] } };
}

function* readUniversity({ university, departments, laboratories }: UniversityWithParts): Iterable<SourceEvent> {
  const belonging = { university: university.title, universityKey: university.key };
  const names = departments.map(({ title }) => title.it);
  yield put(universityKind.id, { ...university, attributes: { ...university.attributes, departments: names } });
  for (const row of departments) yield put(departmentKind.id, { ...row, attributes: { ...row.attributes, ...belonging } });
  for (const row of laboratories) yield put(laboratoryKind.id, { ...row, attributes: { ...row.attributes, ...belonging } });
}

function keysOf({ university, departments, laboratories }: UniversityWithParts): string[] {
  return [university, ...departments, ...laboratories].map(({ key }) => key);
}

function stands({ university, departments, laboratories }: UniversityWithParts, provinces: readonly string[]): boolean {
  return [university, ...departments, ...laboratories].some(({ place }) => place?.province && provinces.includes(place.province));
}

/** Universities with a seat in one of the provinces, their departments and laboratories, and the ways to work with them. */
export function directory(provinces?: readonly string[]): Source {
  const universities = provinces ? ALL.filter((university) => stands(university, provinces)) : ALL;
  const keys = new Set(universities.flatMap(keysOf));
  return {
    id: 'universities.directory',
    title: { it: 'Fonti pubbliche su università e dipartimenti', en: 'Public sources on universities and departments' },
    reads: 'whole',
    *read() {
      for (const university of universities) yield* readUniversity(university);
      for (const row of COLLABORATIONS) if (keys.has(row.publisher)) yield put(collaborationKind.id, row);
    },
  };
}
