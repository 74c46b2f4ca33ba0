import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';

/** One piece of news. */
export const AlertFragment = graphql(`
  fragment AlertLine on Alert { id kind text day read entry { id title } company { id name } }
`);

export type AlertLine = FragmentOf<typeof AlertFragment>;

/** A page of what is new for whoever asks. */
export const AlertsQuery = graphql(`
  query Alerts($kind: AlertKind!, $first: Int!, $after: String) {
    me { alerts(kind: $kind, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...AlertLine } } }
  }
`, [AlertFragment]);

export type AlertPage = NonNullable<ResultOf<typeof AlertsQuery>['me']>['alerts'];

export const MarkAlertsReadMutation = graphql(`
  mutation MarkAlertsRead { markAlertsRead { unreadAlerts } }
`);

/** Whether news comes by mail. */
export const LettersQuery = graphql(`
  query AlertLetters { me { alertsByMail } }
`);

export const SetAlertsMutation = graphql(`
  mutation SetAlerts($on: Boolean!) { setAlerts(on: $on) { alertsByMail } }
`);
