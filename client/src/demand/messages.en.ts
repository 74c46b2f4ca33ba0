import type { messages as italian } from './messages.it.ts';

/** What several companies need together. */
export const messages: typeof italian = {
  navigation: 'Shared needs',
  title: 'Shared needs',
  lead: 'What several of the companies you follow need: a place to start from for a seminar or a project together.',
  count: 'No shared need | One shared need | {count} shared needs',
  companies: 'No company | One company | {count} companies',
  severe: 'For none it is severe | For one it is severe | For {count} it is severe',
  areas: 'Where it is missing: {areas}',
  serving: 'What there is already, good for most of them',
  servesOf: 'For {count} of {total} companies',
  nothingServes: 'Nothing in the catalogue suits most of them. Ask a partner to prepare it with you.',
  who: 'Which companies',
  none: 'There are no shared needs yet. They show once at least two companies that you follow have assessed themselves.',
  toDesk: 'Go to the companies you follow',
};
