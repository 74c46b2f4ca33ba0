import { expect, it } from 'vitest';
import { findKinds } from './kinds.ts';

const found = (text: string, path = 'server/src/x.ts') => findKinds([{ path, text }], ['gardens', 'instruments']).map((violation) => violation.path);

it.each([
  'const title = "Brevetti";',
  'const patentStage = 3;',
  'function readPatents() {}',
  'label: "Centro di competenza"',
  'const COMPETENCE_CENTRE = 1;',
  'kind === "gardens.garden"',
  "plugin === 'gardens'",
  "import('@innesto/plugin-gardens')",
  "import('@innesto/plugin-instruments')",
  '// as in plugins/instruments',
])('finds a kind in %s', (text) => {
  expect(found(text)).not.toEqual([]);
});

it.each([
  'const collaborators = elaborate();',
  'universal(latent)',
  "doors = ['instruments']",
  'the gardens of the core',
])('finds none in %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('names the line', () => {
  expect(found('first\nconst voucher = 1;')).toEqual(['server/src/x.ts:2']);
});

it('leaves concept data, grades and emitted files alone', () => {
  expect(found('"gardens.list/rose": 3', 'server/bench/relevance/golden/baker.json')).toEqual([]);
  expect(found('"gardens.list/rose"', 'server/bench/relevance/rankers.ts')).not.toEqual([]);
  expect(found('"laboratorio"', 'schema/src/concepts/data.ts')).toEqual([]);
  expect(found('type Patent', 'schema/full.graphql')).toEqual([]);
});
