import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import { sendLetter, viewerFor, write } from '../accounts/index.ts';
import type { Viewer } from '../context.ts';
import type { Row } from '../reading/view.ts';
import type { Database, Transaction } from '../storage/database.ts';
import type { Jobs } from '../storage/jobs.ts';
import { factsOf } from './facts.ts';
import { alertsLetter, type LetterAlert } from './letter.ts';
import { readableAlert } from './predicates.ts';
import { lockReader, type AlertReader } from './reader-settings.ts';

/** A letter holds so many pieces of news; the others are on the site. */
const MOST = 50;

/** What is older than so many days is no longer sent: whoever comes to something is not sent its past. */
const SENT_DAYS = 7;

/** News is sent when it stands so many seconds: by then it is committed, and no later one is missed for being stamped earlier. */
const SETTLED = 60;

/** What letters are written with. */
export interface Writing {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly siteUrl: string;
  /** People of the demonstration are written to: where letters are kept, since their addresses are nobody's. */
  readonly demonstration: boolean;
}

interface Addressee {
  readonly email: string;
  readonly locale: Locale;
}

const alert: Row = (column) => sql.ref(`alert.${column}`);

/**
 * Sends one person what is new since the last letter, if anything is, at most once: the letter is sent in the transaction
 * that notes how far it goes.
 */
export async function sendAlerts(writing: Writing, userId: string): Promise<void> {
  const viewer = await viewerFor(writing.database, userId);
  await writing.database.transaction(async (transaction) => {
    const addressee = await addresseeOf(transaction, userId, writing.demonstration);
    if (!addressee) return;
    const reader = await lockReader(transaction, userId);
    const { alerts, more, until } = reader.byMail ? await newAlerts(transaction, viewer, reader) : NOTHING_NEW;
    if (alerts.length === 0) return;
    await sql`update alert_reader set sent_until = ${until}::timestamptz where user_id = ${userId}::uuid`.execute(transaction.kysely);
    const { siteUrl, jobs } = writing;
    const offUrl = `${siteUrl}/alerts/off?token=${reader.token}`;
    const letter = write(alertsLetter, addressee.locale, addressee.email, { siteUrl, alerts, more, offUrl });
    await sendLetter(transaction, jobs, { ...letter, unsubscribe: `${siteUrl}/api/alerts/off?token=${reader.token}` });
  });
}

/** Nobody who has not proved that the address is theirs is written to unasked. */
async function addresseeOf({ kysely }: Transaction, userId: string, demonstration: boolean): Promise<Addressee | undefined> {
  const { rows: [person] } = await sql<Addressee>`select email, locale from account_user
    where id = ${userId}::uuid and email_verified and (${demonstration}::boolean or not illustrative)`.execute(kysely);
  return person;
}

const NOTHING_NEW = { alerts: [], more: 0, until: '' } as const;

async function newAlerts({ kysely }: Transaction, viewer: Viewer, { sentUntil }: AlertReader) {
  const { rows } = await sql<LetterAlert & { until: string; total: number }>`select facts ->> 'company' as company, facts -> 'title' as title,
      (facts ->> 'needs')::int as needs, "entryId", company_id as "companyId", day::text as day, until::text as until, count(*) over ()::int as total
    from (select ${factsOf(alert)} as facts, alert.entry_id as "entryId", alert.company_id, alert.day, now() - ${SETTLED} * interval '1 second' as until
      from alert where ${readableAlert(viewer)(alert)} and shown_from <= now() - ${SETTLED} * interval '1 second'
        and shown_from > greatest(${sentUntil}::timestamptz, now() - ${SENT_DAYS} * interval '1 day')) as news
    order by lower(facts ->> 'company') collate "C", company_id, day, "entryId" limit ${MOST}`.execute(kysely);
  const [first] = rows;
  return first ? { alerts: rows, more: first.total - rows.length, until: first.until } : NOTHING_NEW;
}

/**
 * People, in the order of their ids, whom recent news may concern. Found from the news, so that a day without any asks
 * nobody; whether they may still know of it is asked when their letter is written.
 */
export async function peopleToTell({ kysely }: Pick<Database, 'kysely'>, after: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ user_id: string }>`
    with news as (select kind, entry_id, company_id, shown_from from alert
      where shown_from > now() - ${SENT_DAYS} * interval '1 day' and shown_from <= now() - ${SETTLED} * interval '1 second'),
    told as (select company_member.user_id, shown_from from news join company_member on company_member.company_id = news.company_id
      union all select hub_member.user_id, shown_from from news join company on company.id = news.company_id
        join hub_member on hub_member.hub_id = company.hub_id
      union all select organisation_member.user_id, shown_from from news join entry on entry.id = news.entry_id and news.kind = 'need'
        join organisation_member on organisation_member.entry_id in (entry.id, entry.publisher_id))
    select distinct told.user_id from told left join alert_reader on alert_reader.user_id = told.user_id
    where told.user_id > ${after}::uuid and coalesce(alert_reader.by_mail, true) and told.shown_from > coalesce(alert_reader.sent_until, '-infinity')
    order by told.user_id limit ${limit}`.execute(kysely);
  return rows.map(({ user_id }) => user_id);
}
