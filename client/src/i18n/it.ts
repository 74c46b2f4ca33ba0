import { messages as account } from '../account/messages.it.ts';
import { messages as administration } from '../administration/messages.it.ts';
import { messages as alerts } from '../alerts/messages.it.ts';
import { messages as assessment } from '../assessment/messages.it.ts';
import { messages as catalogue } from '../catalogue/messages.it.ts';
import { messages as company } from '../company/messages.it.ts';
import { forms } from '../components/form-messages.it.ts';
import { common, layout } from '../components/messages.it.ts';
import { messages as curation } from '../curation/messages.it.ts';
import { messages as demand } from '../demand/messages.it.ts';
import { messages as desk } from '../desk/messages.it.ts';
import { messages as development } from '../development/messages.it.ts';
import { messages as entry } from '../entry/messages.it.ts';
import { messages as errors } from '../errors/messages.it.ts';
import { messages as home } from '../home/messages.it.ts';
import { messages as host } from '../host/messages.it.ts';
import { messages as invitation } from '../invitation/messages.it.ts';
import { messages as matches } from '../matches/messages.it.ts';
import { messages as plugins } from '../plugins/messages.it.ts';
import { messages as priorities } from '../priorities/messages.it.ts';
import { messages as publishing } from '../publishing/messages.it.ts';
import { messages as review } from '../review/messages.it.ts';

/** Every Italian text; each room brings its own. This is the shape that the other languages follow. */
export const it = {
  account, administration, alerts, assessment, catalogue, common, company, curation, demand, desk, development, entry,
  errors, forms, home, host, invitation, layout, matches, plugins, priorities, publishing, review,
};
