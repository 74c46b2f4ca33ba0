import { messages as account } from '../account/messages.en.ts';
import { messages as administration } from '../administration/messages.en.ts';
import { messages as alerts } from '../alerts/messages.en.ts';
import { messages as assessment } from '../assessment/messages.en.ts';
import { messages as catalogue } from '../catalogue/messages.en.ts';
import { messages as company } from '../company/messages.en.ts';
import { forms } from '../components/form-messages.en.ts';
import { common, layout } from '../components/messages.en.ts';
import { messages as curation } from '../curation/messages.en.ts';
import { messages as demand } from '../demand/messages.en.ts';
import { messages as desk } from '../desk/messages.en.ts';
import { messages as development } from '../development/messages.en.ts';
import { messages as entry } from '../entry/messages.en.ts';
import { messages as errors } from '../errors/messages.en.ts';
import { messages as home } from '../home/messages.en.ts';
import { messages as host } from '../host/messages.en.ts';
import { messages as invitation } from '../invitation/messages.en.ts';
import { messages as matches } from '../matches/messages.en.ts';
import { messages as plugins } from '../plugins/messages.en.ts';
import { messages as priorities } from '../priorities/messages.en.ts';
import { messages as publishing } from '../publishing/messages.en.ts';
import { messages as review } from '../review/messages.en.ts';
import type { Messages } from './message-key.ts';

/** Every English text; each room brings its own. */
export const en: Messages = {
  account, administration, alerts, assessment, catalogue, common, company, curation, demand, desk, development, entry,
  errors, forms, home, host, invitation, layout, matches, plugins, priorities, publishing, review,
};
