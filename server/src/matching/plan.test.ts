import { describe, expect, it } from 'vitest';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { plan } from './plan.ts';
import { askerOf, gapOf } from './testing.ts';
import { WEIGHTS } from './weights.ts';

const thesaurus = createThesaurus(CORE_CONCEPTS);

describe('planning', () => {
  it('asks once for each gap and role, and once for the company’s own words', () => {
    const queries = plan(askerOf([gapOf('a'), gapOf('b')], { ownWords: 'Un robot' }), ['partner', 'offer'], thesaurus);
    expect(queries.map(({ id }) => id)).toEqual(['partner:a', 'partner:b', 'partner:own', 'offer:a', 'offer:b', 'offer:own']);
    expect(queries.every(({ role, filter }) => filter!.roles![0] === role)).toBe(true);
  });

  it('asks nothing of a company that says nothing', () => {
    expect(plan(askerOf([]), ['partner'], thesaurus)).toEqual([]);
    expect(plan(askerOf([], { ownWords: 'Modena' }), ['partner'], thesaurus)).toEqual([]);
  });

  it('weighs the concepts of a gap by how much each is needed, and says them in both languages', () => {
    const [query] = plan(askerOf([gapOf('a', { concepts: ['sensors', 'robotics'], conceptWeights: [1, 0.4] })]), ['offer'], thesaurus);
    expect(query!.concepts).toMatchObject([{ id: 'sensors' }, { id: 'robotics' }]);
    expect(query!.concepts[1]!.weight / query!.concepts[0]!.weight).toBeCloseTo(0.4, 10);
    expect(query!.texts[0]!.text).toEqual({ it: `${thesaurus.label('sensors', 'it')}. ${thesaurus.label('robotics', 'it')}`, en: `${thesaurus.label('sensors', 'en')}. ${thesaurus.label('robotics', 'en')}` });
  });

  it('leaves out of a gap what only companies of other sectors lack, unless nothing else is in it', () => {
    const asked = (concepts: readonly string[], sector: string) => plan(askerOf([gapOf('a', { concepts, conceptWeights: concepts.map(() => 1) })], { sector }), ['offer'], thesaurus)[0]!.concepts.map(({ id }) => id);
    expect(asked(['mes', 'service-delivery', 'sensors'], '49')).toEqual(['service-delivery', 'sensors']);
    expect(asked(['mes', 'service-delivery', 'sensors'], '28')).toEqual(['mes', 'sensors']);
    expect(asked(['mes'], '96')).toEqual(['mes']);
  });

  it('keeps place, sector and size out of the words', () => {
    const text = JSON.stringify(plan(askerOf([gapOf('a')], { ownWords: 'Un robot a Modena' }), ['offer'], thesaurus));
    expect(text).toContain('Un robot a');
    expect(text).not.toMatch(/Modena|"RE"|"28"|small/);
  });

  it('asks for what the company needs; what it does stands beside its gaps only', () => {
    const queries = plan(askerOf([gapOf('a')], { ownWords: 'Un robot', about: 'Facciamo piastrelle' }), ['offer'], thesaurus);
    const own = queries.map(({ texts }) => texts.find(({ key }) => key === 'own')!.text);
    expect(own).toEqual(['Un robot Facciamo piastrelle', 'Un robot']);
  });

  it('takes the concepts that the company’s words name, in its language', () => {
    const own = (ownWords: string, ownLocale: 'it' | 'en') => plan(askerOf([], { ownWords, ownLocale }), ['offer'], thesaurus)[0]!.concepts.map(({ id }) => id);
    expect(own('Cerchiamo manutenzione predittiva', 'it')).toContain('predictive-maintenance');
    expect(own('We look for predictive maintenance', 'en')).toContain('predictive-maintenance');
  });

  it('gives them no more weight together the more of them there are', () => {
    const weight = (ownWords: string) => plan(askerOf([], { ownWords }), ['offer'], thesaurus)[0]!.concepts.reduce((sum, concept) => sum + concept.weight, 0);
    expect(weight('Cerchiamo manutenzione predittiva')).toBeCloseTo(WEIGHTS.query.namedConcepts, 10);
    expect(weight('Cerchiamo manutenzione predittiva, robot e sensori')).toBeCloseTo(WEIGHTS.query.namedConcepts, 10);
  });

  it('gives the severe gaps three turns, the widest two, the rest one', () => {
    const gaps = [gapOf('a'), gapOf('b', { severe: false, priority: 2 }), gapOf('c', { severe: false, priority: 4 })];
    expect(plan(askerOf(gaps), ['offer'], thesaurus).map(({ turns }) => turns)).toEqual([3, 2, 1]);
  });
});
