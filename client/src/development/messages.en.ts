import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  title: 'Test mailbox',
  lead: 'This installation sends no mail: what it would have sent can be read here.',
  empty: 'No messages yet.',
  to: 'To {address}',
  refresh: 'Refresh',
};
