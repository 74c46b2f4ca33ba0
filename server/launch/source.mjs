import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './processes.mjs';

/** The flags with which Node runs the packages' TypeScript as it stands, without a build. */
export function sourceFlags() {
  const { resolve } = createRequire(join(root, 'package.json'));
  return ['--conditions=@innesto/source', '--import', pathToFileURL(resolve('tsx')).href];
}
