import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './processes.mjs';

/** The flags and the environment with which Node runs the packages' TypeScript as it stands, without a build. */
export function fromSource(env) {
  const { resolve } = createRequire(join(root, 'package.json'));
  return {
    flags: ['--conditions=@innesto/source', '--import', pathToFileURL(resolve('tsx')).href],
    // tsx reads one tsconfig only, and the root one holds no file: its decorators would not count.
    env: { ...env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.base.json') },
  };
}
