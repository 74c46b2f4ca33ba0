import type { Link, LocalizedText, Place } from '@innesto/schema';
import type { CollaborationAttributes } from '../collaboration.kind.ts';
import type { DepartmentAttributes } from '../department.kind.ts';
import type { LaboratoryAttributes } from '../laboratory.kind.ts';
import type { UniversityAttributes } from '../university.kind.ts';
import type { SourceKey } from './sources.ts';

/** An entry as the data files write it. `source` is where it was read, unless an attribute names another. */
export interface Row<Attributes> {
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly place?: Place;
  readonly links?: readonly Link[];
  readonly concepts: readonly string[];
  readonly source: SourceKey;
  readonly attributes: Attributes;
}

/** What a data file leaves to the source: the university it stands under. */
type WithoutUniversity<Attributes> = Omit<Attributes, 'university' | 'universityKey'>;

/** A way to work together, and who offers it. */
export interface CollaborationRow extends Row<CollaborationAttributes> {
  readonly publisher: string;
}

/** A university with those of its departments and laboratories that the sources tell of. */
export interface UniversityWithParts {
  readonly university: Row<Omit<UniversityAttributes, 'departments'>>;
  readonly departments: readonly Row<WithoutUniversity<DepartmentAttributes>>[];
  readonly laboratories: readonly Row<WithoutUniversity<LaboratoryAttributes>>[];
}
