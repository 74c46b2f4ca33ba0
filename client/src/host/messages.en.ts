import type { messages as italian } from './messages.it.ts';

export const messages: typeof italian = {
  cardFailed: 'The card of “{plugin}” does not work: you see the essential data.',
  panelFailed: 'A panel of “{plugin}” did not open. The rest of the page is complete.',
  formFailed: 'The fields of “{plugin}” did not open: for now they stay as they are.',
};
