import { graphql, type FragmentOf } from '../graphql/graphql.ts';

/** What a card of a list shows of an entry. */
export const EntryCardFragment = graphql(`
  fragment EntryCard on Entry {
    id kind kindName role title summary plugin
    province municipality remote illustrative duration
    price { amount free note }
    facts { label value }
    publisher { id title }
  }
`);

/** An entry as a card shows it. */
export type EntryCardFields = FragmentOf<typeof EntryCardFragment>;
