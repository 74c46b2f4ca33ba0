import { execFile } from 'node:child_process';
import { access, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A package's manifest, as far as a plugin's is looked at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly type?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package as it would leave the house: its manifest and the files that its tarball holds. */
export interface Packed {
  readonly manifest: Manifest;
  readonly files: readonly string[];
  /** The tarball, gone after `remove`. */
  readonly tarball: string;
  remove(): Promise<void>;
}

/** Compiles a copy of a package and packs it with npm. The package's own folder is not touched. */
export async function pack(folder: string): Promise<Packed> {
  const copy = await mkdtemp(join(tmpdir(), 'innesto-pack-'));
  await cp(folder, copy, { recursive: true, filter: (path) => !['node_modules', 'dist'].includes(basename(path)) && !path.endsWith('.tsbuildinfo') });
  if (await access(join(folder, 'tsconfig.json')).then(() => true, () => false)) await compile(folder, join(copy, 'dist'));
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: copy, shell: process.platform === 'win32' });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  return {
    manifest: JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as Manifest,
    files: files.map(({ path }) => path), tarball: join(copy, filename), remove: () => rm(copy, { recursive: true }),
  };
}

/** Types are another test's: this one asks what is packed. */
async function compile(folder: string, outDir: string): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json').replace(/package\.json$/, 'bin/tsc');
  await run(process.execPath, [compiler, '-p', join(folder, 'tsconfig.json'), '--outDir', outDir, '--noCheck', '--composite', 'false', '--incremental', 'false'], { cwd: folder });
}

/** The files that an export of a package may lead to, outside Innesto's own workspace. */
export function targetsOf(exported: unknown): string[] {
  if (typeof exported === 'string') return [exported.replace(/^\.\//, '')];
  if (typeof exported !== 'object' || exported === null) return [];
  return Object.entries(exported).filter(([condition]) => condition !== '@innesto/source').flatMap(([, target]) => targetsOf(target));
}
