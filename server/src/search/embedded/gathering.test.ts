import { beforeAll, expect, test } from 'vitest';
import type { GatherCandidate, GatherQuery, SearchEngine } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;

beforeAll(async () => {
  engine = await engineWith(CATALOGUE);
});

async function gather(query: Partial<GatherQuery>, from = engine): Promise<readonly GatherCandidate[]> {
  const { results } = await from.gather([{ id: 'need', texts: [], concepts: [], ...query }]);
  return results[0]!.candidates;
}

const ids = (candidates: readonly GatherCandidate[]) => candidates.map(({ id }) => id);
const said = { it: 'Prevedere i guasti delle macchine', en: 'Foresee the failures of machines' };

test('answers every query of a call under its name', async () => {
  const { results } = await engine.gather([
    { id: 'first', texts: [{ key: 'gap', text: said, weight: 1 }], concepts: [] },
    { id: 'second', texts: [{ key: 'own', text: 'Vogliamo vendere in rete', locale: 'it', weight: 1 }], concepts: [] },
  ]);
  expect(results.map(({ id, candidates }) => [id, candidates[0]?.id])).toEqual([['first', 'maintenance'], ['second', 'shop']]);
});

test('a text in both languages is answered in either, and counts once', async () => {
  const one = (id: string, it: string, en: string) => documentOf(id, 'Corso', { it, en });
  const mixed = await engineWith([one('italian', said.it, ''), one('english', '', said.en), one('both', said.it, said.en), one('none', 'Bilancio', 'Balance')]);
  const candidates = await gather({ texts: [{ key: 'gap', text: said, weight: 1 }] }, mixed);
  expect(ids(candidates).toSorted()).toEqual(['both', 'english', 'italian']);
  const [first, , last] = candidates;
  expect(last!.score).toBeGreaterThan(0.8 * first!.score);
});

test('a concept is found by tags, wider and narrower ones for less', async () => {
  const tagged = await engineWith(['machine-learning', 'artificial-intelligence', 'generative-ai', 'erp'].map((concept) => documentOf(concept, 'Corso', '', { concepts: [concept] })));
  const candidates = await gather({ concepts: [{ id: 'artificial-intelligence', weight: 1 }] }, tagged);
  expect(ids(candidates)).toEqual(['artificial-intelligence', 'generative-ai', 'machine-learning']);
  expect(candidates.map(({ concepts }) => concepts)).toEqual([['artificial-intelligence'], ['artificial-intelligence'], ['artificial-intelligence']]);
  expect(candidates[1]!.score).toBeLessThan(candidates[0]!.score);
  expect(candidates[1]!.matches).toEqual([expect.objectContaining({ asked: 'artificial-intelligence', via: 'concept', field: 'concept', words: ['generative-ai'] })]);
  expect(ids(await gather({ concepts: [{ id: 'machine-learning', weight: 1 }] }, tagged))).toEqual(['machine-learning', 'artificial-intelligence']);
});

test('a word that names a concept is not taken for the concept of the need', async () => {
  const candidates = await gather({ texts: [{ key: 'own', text: 'sensori', locale: 'it', weight: 1 }], concepts: [{ id: 'erp', weight: 1 }] });
  expect(Object.fromEntries(candidates.map(({ id, concepts }) => [id, concepts]))).toEqual({ accounting: ['erp'], maintenance: [] });
});

test('weights say what matters, whatever the length of a text', async () => {
  const texts = (short: number, long: number) => [
    { key: 'short', text: 'fatture', locale: 'it' as const, weight: short },
    { key: 'long', text: 'sensori di vibrazione e modelli che prevedono i guasti delle macchine', locale: 'it' as const, weight: long },
  ];
  expect(ids(await gather({ texts: texts(3, 1) }))[0]).toBe('accounting');
  expect(ids(await gather({ texts: texts(1, 3) }))[0]).toBe('maintenance');
});

test('evidence names the text that it answers', async () => {
  const [best] = await gather({ texts: [{ key: 'gap', text: said, weight: 1 }, { key: 'own', text: 'sensori', locale: 'it', weight: 1 }] });
  expect(best!.matches).toEqual(expect.arrayContaining([
    expect.objectContaining({ source: 'gap', asked: 'guasti', words: ['guasti'] }), expect.objectContaining({ source: 'own', asked: 'sensori', words: ['Sensori'] }),
  ]));
});

test('repeated words of a need count again', async () => {
  const asked = async (text: string) => ids(await gather({ texts: [{ key: 'own', text, locale: 'it', weight: 1 }] }))[0];
  expect(await asked('saldatura fatture fatture')).toBe('accounting');
  expect(await asked('saldatura saldatura fatture')).toBe('welding');
});

test('filters and limits the candidates', async () => {
  const texts = [{ key: 'gap', text: 'macchine robot imprese', locale: 'it' as const, weight: 1 }];
  expect(ids(await gather({ texts, filter: { roles: ['technology'] } }))).toEqual(['maintenance']);
  expect(await gather({ texts, limit: 1 })).toHaveLength(1);
});

test('scores of different needs compare: a full answer to a short need is not worth less than half a one to a long need', async () => {
  const score = async (text: string) => (await gather({ texts: [{ key: 'own', text, locale: 'it', weight: 1 }] }))[0]!.score;
  const whole = await score('manutenzione predittiva');
  expect(await score('manutenzione predittiva bilancio saldatura vetrina pagamento piastrelle ricambio')).toBeLessThan(whole / 2);
  expect(await score('manutenzione predittiva delle macchine con sensori di vibrazione')).toBeGreaterThan(whole / 2);
});

test('a need that nothing can answer has no candidates', async () => {
  expect(await gather({})).toEqual([]);
  expect(await gather({ texts: [{ key: 'own', text: 'xyzzy', weight: 1 }], concepts: [{ id: 'unknown', weight: 1 }] })).toEqual([]);
  expect(await gather({ texts: [{ key: 'own', text: 'robot', weight: 0 }] })).toEqual([]);
});

test('lets others work between its queries, and answers all of them from one version of the index', async () => {
  const changing = await engineWith(CATALOGUE);
  const queries = ['a', 'b', 'c'].map((id) => ({ id, texts: [], concepts: [{ id: 'sensors', weight: 1 }] }));
  const gathering = changing.gather(queries);
  let worked = 0;
  setImmediate(() => (worked += 1));
  await changing.apply({ put: [documentOf('new', 'Sensori', '', { concepts: ['sensors'] })] });
  const { version, results } = await gathering;
  expect(worked).toBe(1);
  expect(version).toBe(changing.version);
  for (const { candidates } of results) expect(ids(candidates)).toContain('new');
});

test('documents that are named are looked at alone, with the scores they have among all', async () => {
  const need = { texts: [{ key: 'gap', text: said, weight: 1 }], concepts: [{ id: 'sensors', weight: 1 }] };
  const all = await gather(need);
  const among = await gather({ ...need, among: ['accounting', 'welding', 'maintenance', 'unknown'], filter: { roles: ['partner'] }, limit: 1 });
  expect(among).toEqual(all.filter(({ id }) => id === 'maintenance' || id === 'welding'));
  expect(among[0]!.id).toBe('maintenance');
});

test('what was planned before a change is not held against what comes after', async () => {
  const changing = await engineWith([documentOf('one', 'Tornio', '')]);
  const need = { texts: [{ key: 'gap', text: 'trapanno fresatrice', locale: 'it' as const, weight: 1 }] };
  expect(await gather(need, changing)).toEqual([]);
  await changing.apply({ put: [documentOf('two', 'Trapano', '')] });
  expect(ids(await gather(need, changing))).toEqual(['two']);
  await changing.apply({ put: [documentOf('three', 'Fresatrice', '')] });
  expect(ids(await gather(need, changing)).toSorted()).toEqual(['three', 'two']);
});
