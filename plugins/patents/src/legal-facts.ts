import { sameText, type Fact, type LocalizedText } from '@innesto/schema';
import { readableDay } from './calendar.ts';
import { legalDeadlines, type DeadlineName } from './deadlines.ts';
import { FACT_LABELS } from './labels.ts';
import { PATENT_STATUS_TEXTS, type PatentAttributes } from './patent.attributes.ts';

/** What each deadline is for. Worded so that it stays true when the day has passed. */
export const DEADLINE_TEXTS: Readonly<Record<DeadlineName, LocalizedText>> = {
  priority: { it: 'Termine per estenderla ad altri paesi', en: 'Last day to extend it to other countries' },
  nationalPhase: { it: 'Termine per scegliere i paesi', en: 'Last day to choose the countries' },
  europeanPhase: { it: 'Termine per chiedere la protezione europea', en: 'Last day to ask for European protection' },
  expiry: { it: 'Fine della protezione, al più tardi', en: 'End of protection, at the latest' },
};

const OFFICE_NAMES: Readonly<Record<string, LocalizedText>> = {
  IT: { it: 'Italia', en: 'Italy' },
  EP: { it: 'Europa', en: 'Europe' },
  WO: { it: 'domanda internazionale', en: 'international application' },
  US: { it: 'Stati Uniti', en: 'United States' },
  DE: { it: 'Germania', en: 'Germany' },
  FR: { it: 'Francia', en: 'France' },
  CN: { it: 'Cina', en: 'China' },
  JP: { it: 'Giappone', en: 'Japan' },
};

/** The legal side of a patent for a reader: status, where, and every deadline with its day (a day stays true, "open" does not). */
export function legalFacts(attributes: PatentAttributes): readonly Fact[] {
  // Stored at intake: what is open is asked of the clock when it is read.
  const deadlines = legalDeadlines(attributes, attributes.priorityDate);
  return [
    { label: FACT_LABELS.status, value: PATENT_STATUS_TEXTS[attributes.status] },
    { label: FACT_LABELS.offices, value: officeNames(attributes.offices) },
    ...deadlines.map(({ name, date }) => ({ label: DEADLINE_TEXTS[name], value: readableDay(date) })),
    ...numberFacts(attributes),
  ];
}

function officeNames(offices: readonly string[]): LocalizedText {
  const names = offices.map((office) => OFFICE_NAMES[office] ?? sameText(office));
  return { it: names.map((name) => name.it).join(', '), en: names.map((name) => name.en).join(', ') };
}

function numberFacts({ applicationNumber, publicationNumber }: PatentAttributes): readonly Fact[] {
  return [
    ...(applicationNumber === undefined ? [] : [{ label: FACT_LABELS.applicationNumber, value: sameText(applicationNumber) }]),
    ...(publicationNumber === undefined ? [] : [{ label: FACT_LABELS.publicationNumber, value: sameText(publicationNumber) }]),
  ];
}
