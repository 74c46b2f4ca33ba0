import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** Who asks, with their roles and what they stand for. */
export const MeQuery = graphql(`
  query Me {
    me {
      user { id name email emailVerified locale }
      roles
      company { id name }
      organisations { id title }
      hub { id name provinces { code name } }
    }
  }
`);

/** Who is signed in, and what they are here for. */
export type Me = NonNullable<ResultOf<typeof MeQuery>['me']>;

/** Keeps the language in which to write to the person who asks. */
export const SetLocaleMutation = graphql(`
  mutation SetLocale($locale: Locale!) {
    setLocale(locale: $locale) { user { id locale } }
  }
`);
