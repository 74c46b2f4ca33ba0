import { definePlugin } from '@innesto/schema';
import { collaborationKind } from './collaboration.kind.ts';
import { UniversityCollaboration } from './collaboration.type.ts';
import { concepts } from './concepts.ts';
import { courseKind } from './course.kind.ts';
import { UniversityCourse } from './course.type.ts';
import { departmentKind } from './department.kind.ts';
import { UniversityDepartment } from './department.type.ts';
import { directory } from './directory.source.ts';
import { laboratoryKind } from './laboratory.kind.ts';
import { UniversityLaboratory } from './laboratory.type.ts';
import { UniversitiesOptions } from './options.ts';
import { worksWithCompanies } from './signals.ts';
import { universityKind } from './university.kind.ts';
import { University } from './university.type.ts';

/** Universities, their departments and laboratories, and the ways in which companies can work with them. */
export default definePlugin({
  id: 'universities',
  name: { it: 'Università', en: 'Universities' },
  version: '1.0.0',
  contract: '^1.1.0',
  options: UniversitiesOptions,
  contribute: ({ options }) => ({
    kinds: [universityKind, departmentKind, laboratoryKind, courseKind, collaborationKind],
    sources: [directory(options.provinces)],
    concepts,
    signals: [worksWithCompanies],
    graphql: {
      types: {
        [universityKind.id]: University,
        [departmentKind.id]: UniversityDepartment,
        [laboratoryKind.id]: UniversityLaboratory,
        [courseKind.id]: UniversityCourse,
        [collaborationKind.id]: UniversityCollaboration,
      },
    },
  }),
});
