import type { forms as italian } from './form-messages.it.ts';

export const forms: typeof italian = {
  options: 'Possible choices',
  noOption: 'No choice with these words.',
  moreOptions: 'You see {shown} of {total}: write one more word.',
  choose: 'Choose…',
  missing: 'This field is needed: write something.',
  chooseOne: 'Choose an answer.',
  quoted: '“{text}”',
};
