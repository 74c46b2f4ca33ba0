import type { Locale, LocalizedText, Need, SizeClass } from '@innesto/schema';
import type { Shortfall } from '../assessments/index.ts';

/** A gap as matching looks at it: what is missing, and the sentence that says so. */
export interface MatchedGap {
  readonly id: string;
  readonly area: string;
  readonly areaName: LocalizedText;
  /** What would help, in a sentence. */
  readonly text: LocalizedText;
  readonly level: number;
  readonly target: number;
  readonly severe: boolean;
  /** 1 is the widest gap. */
  readonly priority: number;
  /** The most needed first. */
  readonly concepts: readonly string[];
  /** How much each concept is needed beside the first: 1 for the most needed. */
  readonly conceptWeights: readonly number[];
  /** The answers of the questionnaire that it comes from, what lacks most first; none where nobody kept them. */
  readonly shortfalls: readonly Shortfall[];
}

/** Who asks, as the core's own signals know it. It never crosses the contract: plugins get a `Need`. */
export interface Asker {
  readonly companyId: string;
  readonly sector?: string;
  readonly sizeClass?: SizeClass;
  readonly province?: string;
  /** What it needs, in its own words; what it does, when it wrote nothing else. */
  readonly ownWords?: string;
  /** What it does, in its own words, beside what it needs. */
  readonly about?: string;
  readonly ownLocale: Locale;
  readonly gaps: readonly MatchedGap[];
  /** What the hub that follows it gives priority to, and the hub's name. */
  readonly priorities?: { readonly hub: string; readonly concepts: readonly string[] };
}

/** What else companies share: how many registered ones have the same sector, size class and region, by what is told of them. */
export interface Crowd {
  readonly sectorSizeRegion: number;
  readonly sectorSize: number;
  readonly sector: number;
}

/** Fewer companies than this could be told apart. */
const ANONYMOUS_FROM = 5;

/** The need of a company without the company: what fewer than five share is left out, region first, then size, then sector. */
export function anonymousNeed({ gaps, sector, sizeClass }: Asker, region: string | undefined, crowd: Crowd): Need {
  const told = {
    ...(crowd.sector >= ANONYMOUS_FROM ? { sector } : {}),
    ...(crowd.sectorSize >= ANONYMOUS_FROM ? { sizeClass } : {}),
    ...(crowd.sectorSizeRegion >= ANONYMOUS_FROM ? { region } : {}),
  };
  return { ...told, gaps: gaps.map(({ area, level, target, severe, concepts }) => ({ area, level, target, severe, concepts })) };
}
