import { describe, expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { interleave } from '../interleave.ts';
import { NO_PRIORS, type Priors } from '../priors.ts';
import { score } from '../score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, queryOf, SILENT, THESAURUS } from '../testing.ts';
import { WEIGHTS } from '../weights.ts';
import { experience } from './experience.ts';

const because = { it: 'Con altre imprese ha avuto seguito 4 volte su 5.', en: 'It led somewhere 4 times out of 5 with other companies.' };
const priors = (value: number): Priors => new Map([['x', { value, because }]]);

describe('experience', () => {
  it.each([0, 0.25, 1])('says a prior of %d as it is', (value) => {
    expect(experience(candidateOf('x'), priors(value))).toEqual({ signal: 'experience', value, weight: WEIGHTS.signals.experience, says: because, evidence: [] });
  });

  it.each([-0.01, 1.01, Number.NaN, Infinity])('has nothing to say of %d', (value) => {
    expect(experience(candidateOf('x'), priors(value))).toBeUndefined();
  });

  it('has nothing to say of an entry without a prior', () => {
    expect(experience(candidateOf('y'), priors(1))).toBeUndefined();
  });
});

describe('what came of earlier matches', () => {
  const asker = askerOf([gapOf('making')], { province: undefined, sizeClass: undefined, sector: undefined });
  const query = queryOf('offer', 'making');
  const material = materialOf([candidateOf('x'), candidateOf('y')], [{ query, hits: [hitOf('x', 0.3), hitOf('y', 0.29)] }]);
  const matches = (known: Priors) => {
    const scored = score(asker, material, SILENT, THESAURUS, WEIGHTS, known);
    return explain(asker, interleave(scored, [query]), THESAURUS).map(({ scored: { candidate, score: worth }, values }) => ({ id: candidate.id, worth, signals: values.map(({ signal }) => signal) }));
  };

  it('moves an entry by at most its weight, and is told among its reasons', () => {
    const [still] = matches(NO_PRIORS);
    expect(matches(priors(0))).toMatchObject([{ id: 'y', signals: ['gap'] }, { id: 'x', signals: ['gap', 'experience'] }]);
    expect(matches(priors(1))[0]!.worth).toBeCloseTo(still!.worth * (1 + WEIGHTS.signals.experience), 10);
    expect(WEIGHTS.signals.experience).toBeLessThanOrEqual(WEIGHTS.signals.pluginBand);
  });

  it('is no reason where it speaks neither for nor against', () => {
    expect(matches(priors(0.5))).toEqual(matches(NO_PRIORS));
  });
});
