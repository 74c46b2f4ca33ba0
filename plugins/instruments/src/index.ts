import { definePlugin } from '@innesto/schema';
import { selfi } from './selfi/index.ts';

/** The plugin `instruments`: it brings questionnaires and nothing else, and takes no options. */
export default definePlugin({
  id: 'instruments',
  name: { it: 'Questionari di autovalutazione', en: 'Self-assessment questionnaires' },
  version: '1.1.0',
  contract: '^1.1.0',
  contribute: () => ({ instruments: [selfi] }),
});
