import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recall } from '../launch/memory.mjs';
import type { Violation } from './violation.ts';

const run = promisify(execFile);

/** Prints the SDL of a schema: `core` alone, or `full` with the shipped plugins. */
export type Emit = (schema: string) => Promise<string>;

/** The schemas whose SDL is kept in schema/. */
const schemas = ['core', 'full'];

/**
 * Emits in a process of its own, with this one's flags: after one build type-graphql keeps the plugins' fields, so a
 * second schema in the same process would have them too.
 */
export function emitterOf(root: string): Emit {
  return async (schema) => {
    const emitted = await run(process.execPath, [...process.execArgv, join(root, 'server/src/emit.ts'), schema], {
      cwd: root, maxBuffer: 64 * 1024 * 1024,
    });
    return emitted.stdout;
  };
}

/** Compares the kept SDL with what the server emits now; with `write` the kept files follow instead. */
export async function checkSdl(root: string, write: boolean, emit: Emit = emitterOf(root)): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const schema of schemas) {
    const path = `schema/${schema}.graphql`;
    const emitted = await emit(schema);
    if (write) await writeFile(join(root, path), emitted);
    else if ((await recall(join(root, path))) !== emitted) {
      violations.push({ path, message: 'is not what the server emits; run `npm run check -- --write` and look at the difference' });
    }
  }
  return violations;
}
