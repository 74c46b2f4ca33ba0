import type { LocalizedText, Place, Price } from '@innesto/schema';
import type { CentreAttributes } from '../centre.kind.ts';
import type { ServiceAttributes } from '../service.kind.ts';
import type { SourceKey } from './sources.ts';

/** An entry as the data files write it. `source` is where it was read, unless an attribute names another. */
export interface Row<Attributes> {
  readonly key: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly place?: Place;
  readonly concepts: readonly string[];
  readonly price?: Price;
  readonly source: SourceKey;
  readonly attributes: Attributes;
}

/** A competence centre and the services its sources tell of. */
export interface CentreWithServices {
  readonly centre: Row<CentreAttributes>;
  readonly services: readonly Row<ServiceAttributes>[];
}
