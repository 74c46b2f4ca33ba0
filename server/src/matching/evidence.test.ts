import { describe, expect, it } from 'vitest';
import { proofsFor } from './evidence.ts';
import type { PlannedQuery } from './plan.ts';
import { candidateOf, hitOf, ownWord, queryOf, THESAURUS } from './testing.ts';

const asking = (...concepts: readonly (readonly [id: string, weight: number])[]): PlannedQuery =>
  ({ ...queryOf('offer', 'making'), concepts: concepts.map(([id, weight]) => ({ id, weight })) });
const proof = (query: PlannedQuery, concepts: readonly string[]) => proofsFor(query, THESAURUS)(candidateOf('x', { concepts }), hitOf('x', 0.5));

describe('the proof of a gap', () => {
  const query = asking(['business-continuity', 1], ['robotics', 0.6], ['artificial-intelligence', 0.5]);

  it('is the concepts that it asks for, the most needed first, and reaches as far as the first of them', () => {
    expect(proof(query, ['artificial-intelligence', 'robotics', 'dairy'])).toMatchObject({ evidence: ['concept:robotics', 'concept:artificial-intelligence'], needed: [0.6, 0.5], reach: 0.6 });
    expect(proof(query, ['robotics', 'business-continuity'])).toMatchObject({ evidence: ['concept:business-continuity', 'concept:robotics'], needed: [1, 0.6], reach: 1 });
  });

  it('is also a narrower concept, which reaches less far, and never a wider one', () => {
    expect(proof(query, ['collaborative-robotics'])).toMatchObject({ evidence: ['concept:collaborative-robotics'] });
    expect(proof(query, ['collaborative-robotics']).reach).toBeLessThan(0.6);
    expect(proof(query, ['cybersecurity', 'industrial-automation'])).toEqual({ evidence: [], needed: [], about: [], reach: 0 });
  });

  it('names each thing that is asked for once', () => {
    expect(proof(query, ['collaborative-robotics', 'mobile-robots', 'robotics']).evidence).toEqual(['concept:robotics']);
  });
});

describe('the proof of the company’s own words', () => {
  const own = { ...queryOf('offer', undefined), texts: [{ key: 'own', text: '', locale: 'it' as const, weight: 1 }] };
  const proved = (title: string, summary: string, ...matches: readonly ReturnType<typeof ownWord>[]) =>
    proofsFor(own, THESAURUS)(candidateOf('x', { title: { it: title, en: '' }, summary: { it: summary, en: '' } }), hitOf('x', 0.5, matches));
  const words = (title: string, summary: string, ...matches: readonly ReturnType<typeof ownWord>[]) =>
    proved(title, summary, ...matches).evidence;

  it('is words of the title, as they stand there', () => {
    expect(words('Preventivi subito', '', ownWord('Preventivi', { asked: 'preventivo' }))).toEqual(['Preventivi']);
  });

  it('is about what the company wrote, however the entry spells it', () => {
    const about = (title: string, asked: string) => proved(title, '', ownWord(title, { asked })).about;
    expect([about('Preventivi', 'preventivo'), about('preventivo', 'Preventivo')]).toEqual([['preventivo'], ['preventivo']]);
  });

  it('is words of the summary when there are three of them', () => {
    const found = ['forno', 'gas', 'piastrelle', 'fumi'].map((word) => ownWord(word));
    expect(words('', 'Il forno e le piastrelle', ...found)).toEqual([]);
    expect(words('', 'Il forno, i fumi e le piastrelle', ...found)).toEqual(['forno', 'piastrelle', 'fumi']);
  });

  it('is words of the summary, one of them telling, when there are four of them', () => {
    const found = ['disegno', 'cliente', 'casa', 'vede'].map((word) => ownWord(word));
    expect(words('', 'Dal disegno a ciò che il cliente vede in casa', ...found)).toEqual(['disegno', 'cliente', 'casa']);
    expect(words('', 'Dal disegno a ciò che il cliente vede', ...found)).toEqual([]);
    expect(words('', 'Il cliente vede in casa ogni', ...found.slice(1), ownWord('ogni'))).toEqual([]);
  });

  it('is one telling word of the summary of what is known to answer something else that the company asks for', () => {
    const prove = proofsFor(own, THESAURUS, undefined, new Set(['known']));
    const evidence = (id: string, ...found: readonly string[]) =>
      prove(candidateOf(id, { summary: { it: 'Le persone segnano ore dal telefono ogni giorno', en: '' } }), hitOf(id, 0.5, found.map((word) => ownWord(word)))).evidence;
    expect([evidence('known', 'segnano', 'telefono'), evidence('known', 'telefono'), evidence('unknown', 'segnano', 'telefono')]).toEqual([['segnano'], [], []]);
    expect(evidence('known', 'segnano', 'telefono', 'persone', 'giorno')).toEqual(['segnano', 'telefono', 'persone']);
  });

  it('reaches less far when it is only something narrower than what was asked for', () => {
    const asked = { ...own, concepts: [{ id: 'robotics', weight: 1 }] };
    const reach = (concept: string, ...matches: readonly ReturnType<typeof ownWord>[]) =>
      proofsFor(asked, THESAURUS)(candidateOf('x', { concepts: [concept], title: { it: 'Robot', en: '' } }), hitOf('x', 0.5, matches)).reach;
    expect([reach('robotics'), reach('collaborative-robotics', ownWord('Robot'))]).toEqual([1, 1]);
    expect(reach('collaborative-robotics')).toBeLessThan(1);
  });

  it('is several words of every text together, one of them in the title; but none that join or count others', () => {
    const said = ['computer', 'programmi', 'pezzi'];
    const evidence = (title: string, ...found: readonly string[]) => words(title, 'Il computer con i programmi dei pezzi, senza altro', ...found.map((word) => ownWord(word)));
    expect(evidence('I programmi al sicuro', ...said)).toEqual(said);
    expect([evidence('Al sicuro', ...said), evidence('I programmi al sicuro', 'computer', 'programmi'), evidence('I programmi al sicuro', 'computer', 'programmi', 'senza', 'altro')]).toEqual([[], [], []]);
  });

  it('is no word that stands in every text, in the other language, or was guessed', () => {
    const everyday = ['Cliente', 'ogni', 'due', 'nessuno'].map((word) => ownWord(word));
    expect(words('Cliente ogni due nessuno', '', ...everyday)).toEqual([]);
    expect(words('Forno', '', ownWord('oven'), ownWord('Forno', { via: 'typo' }), ownWord('Forno', { source: 'gap' }))).toEqual([]);
  });
});
