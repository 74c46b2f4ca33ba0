import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Version of the server, as its package says, whether it runs from source or compiled. */
export function serverVersion(): string {
  const manifest = createRequire(import.meta.url).resolve('@innesto/server/package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
