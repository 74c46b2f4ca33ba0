import { messages as account } from '../account/messages.it.ts';
import { messages as catalogue } from '../catalogue/messages.it.ts';
import { common, layout } from '../components/messages.it.ts';
import { messages as development } from '../development/messages.it.ts';
import { messages as entry } from '../entry/messages.it.ts';
import { messages as errors } from '../errors/messages.it.ts';
import { messages as home } from '../home/messages.it.ts';
import { messages as host } from '../host/messages.it.ts';
import { messages as plugins } from '../plugins/messages.it.ts';

/** Every Italian text; each room brings its own. This is the shape that the other languages follow. */
export const it = { account, catalogue, common, development, entry, errors, home, host, layout, plugins };
