import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  title: 'Your hub’s priorities',
  lead: 'Choose the themes that your territory puts first. In the lists of the companies you follow, what is about them moves up a little: it counts between similar answers, not in place of what is needed.',
  concepts: 'Themes',
  how: 'Write a word, in Italian or English, and choose: {most} at most. It holds for more specific themes too.',
  tooMany: '{most} themes at most: remove some.',
  none: 'No priorities: lists follow only what each company needs.',
  try: 'Show what would change',
  trying: 'Trying it on your companies…',
  save: 'Save the priorities',
  saved: 'Saved. The lists of the companies you follow are made anew by themselves soon.',
  effect: 'What would change',
  effectWhat: 'The first five results of a company you follow, before your decisions. Nothing is saved yet. | The first five results of {count} companies you follow, before your decisions. Nothing is saved yet.',
  noCompanies: 'You follow no company yet: there is nothing to show.',
  before: 'Now',
  after: 'With these priorities',
  unmoved: 'The first five stay as they are for: {companies}.',
  nothingFound: 'No results.',
  now: { same: '', up: 'moves up to place {after}', down: 'moves down to place {after}', new: '', gone: 'leaves the list' },
  changed: { same: '', up: 'was in place {before}', down: 'was in place {before}', new: 'was not there before', gone: '' },
};
