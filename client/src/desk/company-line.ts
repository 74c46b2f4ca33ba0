import type { Locale } from '@innesto/schema';
import { formatLevel } from '../assessment/level-text.ts';
import { formatDate } from '../i18n/format.ts';
import { hasText, translate } from '../i18n/use-texts.ts';
import type { DeskCompany } from './desk.query.ts';

/** Where a company stands, in a few words: its profile and level, or that nobody has assessed it. */
export function standingOf({ latestAssessment: latest }: DeskCompany, locale: Locale): string {
  if (!latest || latest.overall === null) return translate('desk.notAssessed');
  const level = translate('desk.level', { level: formatLevel(latest.overall, locale), maximum: latest.instrument.maximum });
  return latest.profile ? `${latest.profile.name}, ${level}` : level;
}

/** What was done last for a company, and when. */
export function lastDoneOf({ activities }: DeskCompany, locale: Locale): string {
  const last = activities.nodes[0];
  if (!last) return translate('desk.nothingDone');
  const kind = `company.activities.kinds.${last.kind}`;
  const name = hasText(kind) ? translate(kind) : translate(`company.activities.channels.${last.channel}`);
  return `${name}, ${formatDate(last.occurredOn, locale)}`;
}
