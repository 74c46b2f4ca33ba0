import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { SearchEngine } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = await engineWith(CATALOGUE);
});

const fragment = fc.constantFrom('robot', 'manutenzoine', '<script>', "'; --", 'a-', '-', '&', '4.0', '🤖', '\u0000', '\u200d', '́', "dell'", 'e-', 'ﬁ', 'x'.repeat(70), ' ', '漢字', 'İ', '%', '__proto__');
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')));

test('whatever is typed gets an answer with scores between 0 and 1', async () => {
  await fc.assert(fc.asyncProperty(anything, fc.boolean(), async (text, typing) => {
    const { hits, totalCount } = await engine.search({ text, typing, facets: true });
    expect(hits.length).toBeLessThanOrEqual(totalCount);
    for (const { score } of hits) expect(score >= 0 && score <= 1).toBe(true);
  }), { numRuns: 300 });
});

test('whatever a need says gets candidates with scores between 0 and 1', async () => {
  await fc.assert(fc.asyncProperty(anything, anything, async (it, en) => {
    const { results } = await engine.gather([{ id: 'need', texts: [{ key: 'gap', text: { it, en }, weight: 1 }, { key: 'own', text: it, weight: 2 }], concepts: [{ id: en, weight: 1 }] }]);
    for (const { score } of results[0]!.candidates) expect(score > 0 && score <= 1).toBe(true);
  }), { numRuns: 200 });
});

test('whatever a document holds can be found by it', async () => {
  await fc.assert(fc.asyncProperty(anything, anything, anything, async (title, text, value) => {
    const strange = await engineWith([documentOf('strange', title, text, { province: value, concepts: [value], facets: { [value]: [title] } }), ...CATALOGUE]);
    expect((await strange.search({ text: '', filter: { facets: { [value]: [title] } }, facets: true })).hits.map(({ id }) => id)).toEqual(['strange']);
    await strange.search({ text });
    await strange.apply({ gone: ['strange'] });
    expect((await strange.search({ text: '' })).totalCount).toBe(CATALOGUE.length);
  }), { numRuns: 60 });
});

test('a person’s text is read up to 64 different words, a need whole', async () => {
  const filler = Array.from({ length: 500 }, (_, at) => `parola${at}`).join(' ');
  expect((await engine.search({ text: `${filler} saldatura` })).totalCount).toBe(0);
  expect((await engine.search({ text: `${'robot '.repeat(500)} saldatura` })).hits[0]?.id).toBe('welding');
  const { results } = await engine.gather([{ id: 'need', texts: [{ key: 'own', text: `${filler} saldatura`, weight: 1 }], concepts: [] }]);
  expect(results[0]!.candidates.map(({ id }) => id)).toEqual(['welding']);
});

test('nothing but function words finds nothing, and blanks browse', async () => {
  expect((await engine.search({ text: 'di che per la' })).totalCount).toBe(0);
  expect((await engine.search({ text: ' \t\n' })).totalCount).toBe(CATALOGUE.length);
});
