import type { LocalizedText } from '@innesto/schema';
import type { PublisherName } from '../publishers.ts';

/** What kind of help an offer is. */
export type Form = 'course' | 'advice' | 'trial' | 'laboratory' | 'meeting';

/** An invented offer, as the files of this folder write it. */
export interface OfferRow {
  readonly key: string;
  /** The real organisation that shows how such an offer would look; the offer itself is invented. */
  readonly publisher: PublisherName;
  readonly form: Form;
  /** Also to be had at a distance: it takes talk, documents and a screen, and nobody has to see the place. */
  readonly remote?: boolean;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly concepts: readonly string[];
  /** In euro; 0 is free; none means on request. */
  readonly euro?: number;
  readonly duration?: LocalizedText;
  readonly from?: string;
  readonly until?: string;
}

/** A duration in hours. */
export function hours(count: number): LocalizedText {
  return { it: `${count} ore`, en: `${count} hours` };
}

/** A duration in days. */
export function days(count: number): LocalizedText {
  return count === 1 ? { it: '1 giorno', en: '1 day' } : { it: `${count} giorni`, en: `${count} days` };
}

/** A duration in weeks. */
export function weeks(count: number): LocalizedText {
  return { it: `${count} settimane`, en: `${count} weeks` };
}
