import type { LocalizedText } from '@innesto/schema';
import type { PublisherName } from '../publishers.ts';

interface Row {
  readonly key: string;
  /** The real body that shows how such a technology would look; the technology itself is invented. */
  readonly publisher: PublisherName;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly concepts: readonly string[];
  /** Technology readiness level, 1 to 9. */
  readonly readiness: number;
  /** Codes of the Cooperative Patent Classification. */
  readonly codes: readonly string[];
  readonly uses: readonly LocalizedText[];
}

/** An invented patent. It has no number on purpose. */
export interface PatentRow extends Row {
  readonly status: 'pending' | 'granted' | 'expired';
  readonly priority: string;
  readonly filing?: string;
  readonly offices: readonly string[];
}

/** An invented technology that no patent covers. */
export interface TechnologyRow extends Row {
  readonly protection: 'none' | 'knowHow' | 'copyright' | 'openSource';
}
