import type { Link, LocalizedText, Place } from '@innesto/schema';
import type { InnovationCentreAttributes } from '../innovation-centre.kind.ts';
import type { LaboratoryAttributes } from '../laboratory.kind.ts';
import type { ServiceAttributes } from '../service.kind.ts';
import type { TechnopoleAttributes } from '../technopole.kind.ts';
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

/** A service and who offers it. */
export interface ServiceRow extends Row<ServiceAttributes> {
  readonly publisher: string;
}

/** A laboratory. The technopole that houses it is the one whose file it stands in. */
export type LaboratoryRow = Row<Omit<LaboratoryAttributes, 'technopole' | 'technopoleKey'>>;

/** A technopole with the laboratories in it. */
export interface TechnopoleWithLaboratories {
  readonly technopole: Row<TechnopoleAttributes>;
  readonly laboratories: readonly LaboratoryRow[];
}

export type InnovationCentreRow = Row<InnovationCentreAttributes>;
