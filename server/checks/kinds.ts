import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSources, type SourceFile } from './sources.ts';
import type { Violation } from './violation.ts';

/** Beginnings of words that only plugins use, in Italian and English. */
const words = [
  'brevett', 'patent', 'competence.?cent', 'centr[oi].di.competenza', 'universit', 'technopole', 'tecnopol', 'voucher', 'laborator',
];

/** Plugin ids that are words of the contract too (a door, the feed's format, an example): only their packages give them away. */
const contractWords = ['example', 'feed', 'instruments'];

/** Data about concepts may name anything, grades name entries by their sources, emitted files repeat the plugins, and the check names what it looks for. */
const exempt = /^(schema\/src\/concepts|server\/bench\/relevance\/golden|server\/checks)\/|(^|\/)generated\/|\.graphql$/;

// At the start of a word, or of a part of a camelCased one: "laborator" is found in onLaboratory and not in collaborator.
const wordPatterns = words.flatMap((stem) => [
  new RegExp(`(?<![A-Za-z])${stem}`, 'i'),
  new RegExp(`(?<=[a-z])${stem[0]?.toUpperCase()}${stem.slice(1)}`),
]);

/** What gives a plugin away: its id or a qualified kind as a text, its package, its folder. */
function tracesOf(id: string): RegExp {
  const named = `@innesto/(?:plugin-)?${id}\\b|\\bplugins/${id}\\b`;
  return new RegExp(contractWords.includes(id) ? named : `${named}|(['"\`])${id}(?:[./][\\w-]+)*\\1`);
}

function linesWith(file: SourceFile, pattern: RegExp): Violation[] {
  return file.text.split('\n').flatMap((line, index) => {
    const found = pattern.exec(line)?.[0];
    return found === undefined ? [] : [{ path: `${file.path}:${index + 1}`, message: `says ${found}, which only a plugin may know` }];
  });
}

/** The places where the core knows a kind: a word of its field, or the id of a plugin. */
export function findKinds(files: readonly SourceFile[], pluginIds: readonly string[]): Violation[] {
  const patterns = [...wordPatterns, ...pluginIds.map(tracesOf)];
  return files.filter(({ path }) => !exempt.test(path)).flatMap((file) => patterns.flatMap((pattern) => linesWith(file, pattern)));
}

/** Reads the core's code and texts and finds the kinds it knows; the plugin ids are the folders of plugins/. */
export async function checkKinds(root: string): Promise<Violation[]> {
  const plugins = await readdir(join(root, 'plugins'), { withFileTypes: true });
  const ids = plugins.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = await readSources(root, ['schema', 'server', 'client'], /\.(ts|mts|js|mjs|vue|json|html|css|scss)$/);
  return findKinds(files, ids);
}
