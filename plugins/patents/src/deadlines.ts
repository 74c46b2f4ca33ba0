import { addMonths, type Day } from './calendar.ts';
import type { PatentAttributes } from './patent.attributes.ts';

/** The legal deadlines that change what a licensee can still obtain. */
export const DEADLINE_NAMES = ['priority', 'nationalPhase', 'europeanPhase', 'expiry'] as const;

export type DeadlineName = (typeof DEADLINE_NAMES)[number];

/** One legal deadline: `open` through its last day. Extensions for holidays are not counted. */
export interface LegalDeadline {
  readonly name: DeadlineName;
  readonly date: Day;
  readonly open: boolean;
}

/** What the deadlines are worked out from. */
export type Protection = Pick<PatentAttributes, 'status' | 'priorityDate' | 'filingDate' | 'offices'>;

// Months after the first filing.
const PRIORITY = 12; // Paris Convention, article 4 C
const NATIONAL_PHASE = 30; // Patent Cooperation Treaty, articles 22(1) and 39(1)
const EUROPEAN_PHASE = 31; // rule 159(1) of the European Patent Convention
const TERM = 20 * 12; // from the filing itself: TRIPS agreement, article 33

/**
 * The deadlines of a protection that still stands, in the order of their dates. The two later phases exist only after an
 * international filing (office "WO"). An expired protection has none.
 */
export function legalDeadlines(protection: Protection, today: Day): readonly LegalDeadline[] {
  if (protection.status === 'expired') return [];
  const { priorityDate, filingDate = priorityDate, offices } = protection;
  const deadline = (name: DeadlineName, from: Day, months: number): LegalDeadline => {
    const date = addMonths(from, months);
    return { name, date, open: today <= date };
  };
  return [
    deadline('priority', priorityDate, PRIORITY),
    ...(offices.includes('WO')
      ? [deadline('nationalPhase', priorityDate, NATIONAL_PHASE), deadline('europeanPhase', priorityDate, EUROPEAN_PHASE)]
      : []),
    deadline('expiry', filingDate, TERM),
  ];
}

/** Whether anybody may use the invention: the protection ended early or its twenty years are over. */
export function isFree(protection: Protection, today: Day): boolean {
  const term = legalDeadlines(protection, today).find(({ name }) => name === 'expiry');
  return term === undefined || !term.open;
}

/** A deadline up to which the countries of protection can still be chosen. */
export interface LegalWindow extends LegalDeadline {
  readonly name: Exclude<DeadlineName, 'expiry'>;
}

/** The window that closes next, if one is open. */
export function openWindow(protection: Protection, today: Day): LegalWindow | undefined {
  return legalDeadlines(protection, today).find(isOpenWindow);
}

function isOpenWindow(deadline: LegalDeadline): deadline is LegalWindow {
  return deadline.open && deadline.name !== 'expiry';
}
