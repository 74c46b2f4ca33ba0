import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PlatformConfig } from '../../src/host/platform-config.ts';
import type { PluginProblem } from '../../src/host/problem.ts';

const run = promisify(execFile);

/** What a house in another process is told. */
export interface HouseOrder {
  /** Its list of plugins. */
  readonly platform: PlatformConfig;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  /** Whether it reads the plugins' sources first. */
  readonly read?: boolean;
  /** What it is asked, as nobody in particular. */
  readonly questions: readonly string[];
}

/** What it came to. */
export interface HouseAnswers {
  readonly admitted: readonly string[];
  readonly problems: readonly PluginProblem[];
  readonly answers: readonly { readonly data?: any; readonly errors?: readonly { readonly message: string }[] }[];
}

/** Opens a house in a process of its own, from the sources as they stand, and asks it. Throws when it does not open. */
export async function askAnotherHouse(order: HouseOrder): Promise<HouseAnswers> {
  const flags = ['--liftoff-only', '--conditions=@innesto/source', '--import', createRequire(import.meta.url).resolve('tsx')];
  const { stdout } = await run(process.execPath, [...flags, join(import.meta.dirname, 'house-process.ts'), JSON.stringify(order)], {
    // What vitest tells its workers is not for this process.
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: join(import.meta.dirname, '..', '..', '..', 'tsconfig.base.json') },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as HouseAnswers;
}
