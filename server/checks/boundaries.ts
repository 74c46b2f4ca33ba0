import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import type { Violation } from './violation.ts';
import { roomOf, roomProblem } from './rooms.ts';
import { readSources, type SourceFile } from './sources.ts';

/** The packages of the workspace that a part of the project may import beside its own dependencies. */
const contract = ['@innesto/schema'];

interface Part {
  /** The folder that its relative imports may not leave. */
  readonly folder: string;
  readonly packages: readonly string[];
  /** Files above the folder that it may read all the same. */
  readonly besides?: readonly string[];
}

/** The part of the project a file belongs to, or undefined for files that no rule is about. */
function partOf(path: string): Part | undefined {
  const [top, second] = path.split('/');
  const isTest = path.endsWith('.test.ts');
  if (top === 'schema') return { folder: 'schema', packages: contract };
  // The seeds name kinds and questions, and only the plugins can confirm to a test that these exist.
  if (top === 'seeds') return isTest ? undefined : { folder: 'seeds', packages: contract };
  if (top === 'client') return { folder: 'client', packages: contract, besides: ['innesto.config.ts'] };
  if (top === 'plugins') {
    return { folder: `plugins/${second}`, packages: isTest ? [...contract, '@innesto/server/testing'] : contract };
  }
  if (top === 'server' && second === 'launch') return { folder: 'server/launch', packages: [] };
  // The app sets the table for a demonstration; no room may know the seeds.
  if (path.startsWith('server/src/app/')) return { folder: isTest ? 'server' : 'server/src', packages: [...contract, '@innesto/seeds'] };
  if (path.startsWith('server/src/')) return { folder: isTest ? 'server' : 'server/src', packages: contract };
  return undefined;
}

const names = (request: string, packageName: string) => request === packageName || request.startsWith(`${packageName}/`);

function problemOf(path: string, part: Part, request: string): string | undefined {
  if (request.startsWith('.')) {
    const target = posix.join(posix.dirname(path), request);
    if (part.besides?.includes(target)) return undefined;
    if (!names(target, part.folder)) return `imports ${target}, outside of ${part.folder}/`;
    return roomProblem(path, target);
  }
  if (part.folder === 'server/launch') {
    return request.startsWith('node:') ? undefined : `imports ${request}, but runs before anything is installed`;
  }
  if (request.startsWith('@innesto/') && !part.packages.some((packageName) => names(request, packageName))) {
    return `imports ${request}; of the project's packages it may import only ${part.packages.join(', ')}`;
  }
  return undefined;
}

/** The imports that cross a boundary of the project, and the rooms that the order does not name yet. */
export function findCrossings(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const part = partOf(file.path);
    if (!part || (part.folder === 'server/launch' && file.path.endsWith('.test.ts'))) return [];
    const unplaced = roomOf(file.path) === 'unknown' ? ['stands in a room that checks/rooms.ts does not place'] : [];
    const crossed = importsOf(file).flatMap((request) => problemOf(file.path, part, request) ?? []);
    return [...unplaced, ...crossed].map((message) => ({ path: file.path, message }));
  });
}

/** Reads the project's code and finds its crossings. */
export async function checkBoundaries(root: string): Promise<Violation[]> {
  return findCrossings(await readSources(root, ['schema', 'server', 'client', 'plugins', 'seeds'], /\.(ts|mts|js|mjs|vue)$/));
}
