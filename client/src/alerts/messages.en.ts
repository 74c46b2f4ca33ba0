import type { messages as italian } from './messages.it.ts';

/** What is new and suits somebody. */
export const messages: typeof italian = {
  title: 'What is new',
  unread: '{count} to read | {count} to read',
  unreadMore: '{count} or more to read',
  allRead: 'all read',
  none: 'nothing',
  new: 'to read',
  for: 'For {company}',
  markRead: 'Mark as read',
  empty: {
    entry: 'When something comes into the catalogue that suits, you find it here.',
    need: 'When a company has a need that you may answer, you find it here the day after. Which company it is we do not say.',
  },
  off: {
    title: 'No more e-mails about what is new?',
    lead: 'We will no longer write to you what is new. You still find it on the site.',
    go: 'Stop the e-mails',
    done: 'We no longer write to you what is new',
    doneWhat: 'If you change your mind, you start them again on the page of your account.',
    broken: 'This link does not work',
    brokenWhat: 'Open it again from the e-mail, all of it, or stop the e-mails on the page of your account.',
    account: 'Go to your account',
  },
  letters: {
    title: 'News by e-mail',
    on: 'When something is new for you, we write to you: once a day at most.',
    off: 'We do not write to you what is new. You find it on the site.',
    stop: 'Stop the e-mails',
    start: 'Receive news by e-mail',
  },
};
