import type * as italian from './messages.it.ts';

export const layout: typeof italian.layout = {
  skip: 'Skip to content',
  menu: 'Menu',
  mainNavigation: 'Main navigation',
  catalogue: 'Catalogue',
  plugins: 'Plugins',
  sources: 'Where the data comes from',
  signIn: 'Sign in',
  mailbox: 'Test mailbox',
  demoLabel: 'Notice',
  demo: 'Demonstration.',
  demoWhat: 'Companies, people and entries marked “Example” are made up.',
  footer: 'Innesto helps small companies see what they lack in digital matters, and who can help them.',
};

export const common: typeof italian.common = {
  loading: 'One moment, loading.',
  empty: 'There is nothing here yet.',
  retry: 'Try again',
  more: 'Show more',
  moreOf: 'You see {shown} of {total}.',
  close: 'Close',
  save: 'Save',
  back: 'Back',
  optional: 'optional',
  free: 'Free',
  priceOnRequest: 'Price on request',
  illustrative: 'Example',
  illustrativeWhy: 'A made-up example that shows how the platform works: no source confirms it.',
  roles: { partner: 'Partners', offer: 'Offers', technology: 'Technologies', funding: 'Funding', event: 'Events' },
};
