import type { Locale } from '@innesto/schema';
import type { LetterTexts } from '../accounts/index.ts';
import { oneLine, tellAlert, type AlertFacts } from './words.ts';

/** One piece of news in a letter. */
export interface LetterAlert extends AlertFacts {
  readonly entryId: string;
  /** Two companies may have one name. */
  readonly companyId: string | null;
  readonly day: string;
}

/** What a letter of news says. */
export interface LetterValues {
  readonly siteUrl: string;
  readonly alerts: readonly LetterAlert[];
  /** News beyond what one letter holds. */
  readonly more: number;
  readonly offUrl: string;
}

/** Everything that is new for a person since the last letter. */
export const alertsLetter: LetterTexts<LetterValues> = {
  it: {
    subject: 'Le novità per te su Innesto',
    text: (values) => `Ciao,

dall’ultima volta è arrivato qualcosa che fa per te.
${listOf(values, 'it')}${values.more > 0 ? `\nE altre ${values.more}: le trovi su ${values.siteUrl}\n` : ''}
Non vuoi più queste e-mail? Le fermi con un clic, senza accedere:
${values.offUrl}
`,
  },
  en: {
    subject: 'What is new for you on Innesto',
    text: (values) => `Hello,

since last time something has come that suits you.
${listOf(values, 'en')}${values.more > 0 ? `\nAnd ${values.more} more: you find them on ${values.siteUrl}\n` : ''}
No more of these e-mails? You stop them with one click, without signing in:
${values.offUrl}
`,
  },
};

const HEADINGS = {
  it: { company: (name: string) => `Per ${name}:`, needs: 'Per quello che offri:' },
  en: { company: (name: string) => `For ${name}:`, needs: 'For what you offer:' },
} as const;

/** News company by company, then needs. */
function listOf({ siteUrl, alerts }: LetterValues, locale: Locale): string {
  const groups = Map.groupBy(alerts, ({ companyId }) => companyId);
  return [...groups.values()].map((news) => {
    const { company } = news[0]!;
    const heading = company === null ? HEADINGS[locale].needs : HEADINGS[locale].company(oneLine(company));
    return `\n${heading}\n${news.map((alert) => `- ${lineOf(alert, locale)}\n  ${siteUrl}/entries/${alert.entryId}\n`).join('')}`;
  }).join('');
}

function lineOf(alert: LetterAlert, locale: Locale): string {
  if (alert.company !== null) return oneLine(alert.title[locale] || alert.title.it || alert.title.en);
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(alert.day));
  return `${tellAlert(alert, locale)} (${day})`;
}
