// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const client = fileURLToPath(new URL('../..', import.meta.url));

it('knows the API as the schema file has it (else: pnpm --filter @innesto/client codegen)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innesto-'));
  const output = join(folder, 'introspection.d.ts');
  const generator = join(client, 'node_modules/gql.tada/bin/cli.js');
  execFileSync(process.execPath, [generator, 'generate-output', '--output', output], { cwd: client });
  const committed = readFileSync(new URL('./introspection.d.ts', import.meta.url), 'utf8');
  expect(readFileSync(output, 'utf8') === committed).toBe(true);
  rmSync(folder, { recursive: true });
});
