import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  refused: 'That was not possible.',
  fromPlugin: 'The problem comes from the source “{plugin}”; the rest of the page works.',
  notFound: 'This page does not exist',
  notFoundWhat: 'The address may be old or mistyped, or the entry was withdrawn.',
  toCatalogue: 'Search the catalogue',
  toHome: 'Back to the home page',
  toAccount: 'Go to your account to confirm it',
  broken: 'This page did not open',
  brokenWhat: 'A new version of the site may be out, or the network was interrupted. What you saved is safe.',
  reload: 'Reload the page',
  NETWORK: { title: 'The service cannot be reached.', advice: 'Check your connection and try again. What you wrote stays here.' },
  INTERNAL_SERVER_ERROR: { title: 'Something broke on our side.', advice: 'Try again in a moment. If it happens again, write to your hub.' },
  QUERY_TOO_COMPLEX: { title: 'You asked for too much at once.', advice: 'Narrow the list, with a filter for instance, and try again.' },
  GRAPHQL_VALIDATION_FAILED: { title: 'This page is out of date.', advice: 'Reload it: a new version of the site came out meanwhile.' },
  UNAUTHENTICATED: { title: 'You need to sign in.', advice: 'Your session may have ended. Sign in and you come back here.' },
  EMAIL_UNVERIFIED: { title: 'Confirm your address first.', advice: 'Open the link that we sent you, or ask for another.' },
  FORBIDDEN: { title: 'This part is not for your role', advice: 'If you think that is a mistake, write to your hub.' },
  SEARCH_UNAVAILABLE: { title: 'Searching is not possible right now.', advice: 'Try again shortly. The other pages work.' },
  TOO_MANY_REQUESTS: { title: 'Too many tries.', advice: 'Wait a minute and try again.' },
};
