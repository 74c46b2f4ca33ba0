import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';
import { plan } from './plan.ts';
import { MATCHING_VERSION } from './run.ts';
import { score } from './score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, queryOf, SILENT, THESAURUS } from './testing.ts';
import { checkWeights, WEIGHTS, type MatchingWeights } from './weights.ts';

/** The weights with some changed. */
const withWeights = <Group extends Exclude<keyof MatchingWeights, 'version'>>(group: Group, more: Partial<MatchingWeights[Group]>): MatchingWeights => ({ ...WEIGHTS, [group]: { ...WEIGHTS[group], ...more } });

describe('given weights', () => {
  it('are taken as they are when they are sound', () => {
    const given = withWeights('fit', { floor: 0 });
    expect(checkWeights(given)).toBe(given);
  });

  it.each<[string, MatchingWeights, string]>([
    ['no number', withWeights('fit', { floor: Number.NaN }), 'The weight fit.floor is no number: NaN.'],
    ['not finite', withWeights('query', { labels: Infinity }), 'The weight query.labels is no number: Infinity.'],
    ['negative', withWeights('signals', { territory: -0.1 }), 'The weight signals.territory is -0.1: it must be 0 or more.'],
    ['a divisor of 0', withWeights('fit', { full: 0 }), 'The weight fit.full is 0: it must be more than 0.'],
    ['half an entry', withWeights('counts', { kept: 1.5 }), 'The weight counts.kept is 1.5: it must be a whole number.'],
    ['missing', withWeights('partner', { profile: undefined }), 'The weight partner.profile is missing.'],
    ['missing as a group', { ...WEIGHTS, order: undefined } as unknown as MatchingWeights, 'The weight order is missing.'],
    ['missing by size', withWeights('signals', { easilySpent: {} as MatchingWeights['signals']['easilySpent'] }), 'The weight signals.easilySpent.micro is missing.'],
    ['unknown', withWeights('fit', { flour: 1 } as object), 'There is no weight fit.flour.'],
    ['without a version', { ...WEIGHTS, version: '' }, 'The weights have no version.'],
  ])('are refused by name when one is %s', (_what, weights, message) => {
    expect(() => checkWeights(weights)).toThrow(new RangeError(message));
  });
});

describe('the weights', () => {
  it('are sound, and their version is that of the way matches are made', () => {
    expect(checkWeights(WEIGHTS)).toBe(WEIGHTS);
    expect(MATCHING_VERSION).toBe(WEIGHTS.version);
  });

  it('reach every step', () => {
    const asker = askerOf([gapOf('a')]);
    expect(plan(asker, ['offer'], THESAURUS, withWeights('query', { labels: 7 }))[0]!.texts[0]!.weight).toBe(7);
    const material = materialOf([candidateOf('x', { place: { province: 'RE' } }), candidateOf('y')], [{ query: queryOf('offer', 'a'), hits: [hitOf('x', 0.2), hitOf('y', 0.1)] }]);
    const scored = score(asker, material, SILENT, THESAURUS, withWeights('signals', { territory: 0.5 }));
    expect(scored[0]!.values).toMatchObject([{ signal: 'territory', weight: 0.5 }]);
    expect(score(asker, material, SILENT, THESAURUS, withWeights('fit', { floor: 0.3 }))).toHaveLength(1);
    expect(interleave(scored, [queryOf('offer', 'a')], withWeights('counts', { kept: 1 }))).toHaveLength(1);
  });
});
