import { messages as account } from '../account/messages.en.ts';
import { messages as catalogue } from '../catalogue/messages.en.ts';
import { common, layout } from '../components/messages.en.ts';
import { messages as development } from '../development/messages.en.ts';
import { messages as entry } from '../entry/messages.en.ts';
import { messages as errors } from '../errors/messages.en.ts';
import { messages as home } from '../home/messages.en.ts';
import { messages as host } from '../host/messages.en.ts';
import { messages as plugins } from '../plugins/messages.en.ts';
import type { Messages } from './message-key.ts';

/** Every English text; each room brings its own. */
export const en: Messages = { account, catalogue, common, development, entry, errors, home, host, layout, plugins };
