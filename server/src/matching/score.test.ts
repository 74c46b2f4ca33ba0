import { describe, expect, it } from 'vitest';
import { sameText } from '@innesto/schema';
import { partnerFit, score } from './score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, ownWord, queryOf, SILENT, THESAURUS } from './testing.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';

describe('how well a partner answers', () => {
  it.each<[number, number[], number]>([
    [0, [], 0], [0.4, [], 0.3], [0.4, [0.1], 0.3], [0.4, [0.8], 0.2 + 0.5 * (0.8 / 1.4)],
    [0.4, [0.2, 0.8, 0.4], 0.2 + 0.5 * ((0.8 + 0.12 + 0.02) / 1.4)], [0, [1, 1, 1], 0.5], [1, [1, 1, 1], 1],
  ])('profile %d and offers %j make %d', (profile, offers, expected) => {
    expect(partnerFit(profile, offers)).toBeCloseTo(expected, 10);
  });

  it('never falls by publishing, and not by publishing a fourth', () => {
    for (const profile of [0, 0.3, 0.9]) {
      for (const offer of [0, 0.1, 0.5, 1]) expect(partnerFit(profile, [offer])).toBeGreaterThanOrEqual(partnerFit(profile, []));
      expect(partnerFit(profile, [0.9, 0.8, 0.7, 0.6, 0.5])).toBe(partnerFit(profile, [0.9, 0.8, 0.7]));
    }
  });
});

describe('scoring', () => {
  const asker = askerOf([gapOf('making'), gapOf('selling')], { province: undefined, sizeClass: undefined, sector: undefined });
  const partners = queryOf('partner', 'making');
  const offers = queryOf('offer', 'making');
  const partner = candidateOf('partner', { role: 'partner' });
  const offer = candidateOf('offer', { publisherId: 'partner' });

  it('reaches a partner for a request only through what answers that request', () => {
    const asks = (role: 'partner' | 'offer', request: number) => ({ ...queryOf(role, undefined, 3), id: `${role}:own:${request}`, request, concepts: [{ id: 'sensors', weight: 1 }] });
    const material = materialOf([partner, offer], [
      { query: asks('partner', 0), hits: [] }, { query: asks('partner', 1), hits: [] }, { query: asks('offer', 0), hits: [hitOf('offer', 0.4)] }, { query: asks('offer', 1), hits: [] },
    ]);
    const reached = score(askerOf([]), material, SILENT, THESAURUS).find(({ candidate }) => candidate.id === 'partner')!;
    expect(reached.fits.map(({ gathered }) => gathered.query.id)).toEqual(['partner:own:0']);
  });

  it('lets what answers one request answer another by a single word of its summary', () => {
    const asks = (request: number, concepts: readonly string[]) =>
      ({ ...queryOf('offer', undefined, 3), id: `own:${request}`, request, concepts: concepts.map((id) => ({ id, weight: 1 })), texts: [{ key: 'own', text: '', locale: 'it' as const, weight: 1 }] });
    const known = candidateOf('known', { summary: sameText('Si segnano le ore') });
    const stranger = candidateOf('stranger', { summary: sameText('Si segnano le ore'), concepts: [] });
    const hits = ['known', 'stranger'].map((id) => hitOf(id, 0.4, [ownWord('segnano')]));
    const answers = score(askerOf([]), materialOf([known, stranger], [{ query: asks(0, ['sensors']), hits }, { query: asks(1, []), hits }]), SILENT, THESAURUS);
    expect(answers.map(({ candidate, fits }) => [candidate.id, fits.map(({ gathered }) => gathered.query.id)])).toEqual([['known', ['own:0', 'own:1']]]);
  });

  it('reaches a partner through what it publishes', () => {
    const material = materialOf([partner, offer], [{ query: partners, hits: [] }, { query: offers, hits: [hitOf('offer', 0.4)] }]);
    const [found] = score(asker, material, SILENT, THESAURUS).filter(({ candidate }) => candidate.id === 'partner');
    expect(found!.fits[0]).toMatchObject({ evidence: [], offers: [{ candidate: { id: 'offer' } }], offersLead: true });
    expect(found!.served.map(({ id }) => id)).toEqual(['making']);
  });

  it('does not reach it through offers for another gap', () => {
    const material = materialOf([partner, offer], [{ query: partners, hits: [] }, { query: queryOf('offer', 'selling'), hits: [hitOf('offer', 0.4)] }]);
    expect(score(asker, material, SILENT, THESAURUS).map(({ candidate }) => candidate.id)).toEqual(['offer']);
  });

  it('takes three offers of a partner, the best first', () => {
    const published = ['a', 'b', 'c', 'd'].map((id) => candidateOf(id, { publisherId: 'partner' }));
    const hits = published.map(({ id }, index) => hitOf(id, 0.1 + index / 10));
    const [found] = score(asker, materialOf([partner, ...published], [{ query: partners, hits: [] }, { query: offers, hits }]), SILENT, THESAURUS);
    expect(found!.fits[0]!.offers.map(({ candidate }) => candidate.id)).toEqual(['d', 'c', 'b']);
  });

  it('does not reach it through offers made for another sector', () => {
    const elsewhere = candidateOf('offer', { publisherId: 'partner', concepts: ['sensors', 'construction'] });
    const material = materialOf([partner, elsewhere], [{ query: partners, hits: [] }, { query: offers, hits: [hitOf('offer', 0.4)] }]);
    const found = (sector: string): string[] => score({ ...asker, sector }, material, SILENT, THESAURUS).map(({ candidate }) => candidate.id);
    expect(found('28')).toEqual(['offer']);
    expect(found('41').sort()).toEqual(['offer', 'partner']);
  });

  it('leaves out what nothing proves, also as an offer of a partner', () => {
    const unproved = candidateOf('offer', { publisherId: 'partner', concepts: ['robotics'] });
    expect(score(asker, materialOf([partner, unproved], [{ query: partners, hits: [] }, { query: offers, hits: [hitOf('offer', 0.4)] }]), SILENT, THESAURUS)).toEqual([]);
  });

  it('counts an answer as far as what it answers is needed', () => {
    const query = { ...offers, concepts: [{ id: 'cybersecurity', weight: 1 }, { id: 'sensors', weight: 0.5 }] };
    const fit = (concepts: readonly string[]): number => score(asker, materialOf([candidateOf('offer', { concepts })], [{ query, hits: [hitOf('offer', 0.4)] }]), SILENT, THESAURUS)[0]!.fits[0]!.fit;
    expect(fit(['sensors'])).toBeCloseTo(0.5 * fit(['cybersecurity', 'sensors']), 10);
  });

  it('does not claim what it answers far worse than something else', () => {
    const lists = [{ query: offers, hits: [hitOf('offer', 0.1)] }, { query: queryOf('offer', 'selling'), hits: [hitOf('offer', 0.4)] }];
    expect(score(asker, materialOf([offer], lists), SILENT, THESAURUS)[0]!.served.map(({ id }) => id)).toEqual(['selling']);
  });

  it('leaves out what shares a word by chance, and what left the catalogue meanwhile', () => {
    const material = materialOf([offer], [{ query: offers, hits: [hitOf('offer', 0.01), hitOf('retired', 0.9)] }]);
    expect(score(asker, material, SILENT, THESAURUS)).toEqual([]);
  });

  it('is moved by the signals, up and down, and stays from 0 to 1', () => {
    const moved = (value: number, weight: number, hit: number): number => {
      const signals: PluginSignals = { ...SILENT, measure: () => [{ signal: 's', value, weight, evidence: [] }] };
      return score(asker, materialOf([offer], [{ query: offers, hits: [hitOf('offer', hit)] }]), signals, THESAURUS)[0]!.score;
    };
    const still = moved(0.5, 0.1, 0.2);
    expect(moved(1, 0.1, 0.2)).toBeCloseTo(still * 1.1, 10);
    expect(moved(0, 0.1, 0.2)).toBeCloseTo(still * 0.9, 10);
    expect(moved(1, 1, 1)).toBe(1);
  });

  it('stands in each list with that list’s answer, and names the gaps of all', () => {
    const second = queryOf('offer', 'selling');
    const [found] = score(asker, materialOf([offer], [{ query: offers, hits: [hitOf('offer', 0.2)] }, { query: second, hits: [hitOf('offer', 0.3)] }]), SILENT, THESAURUS);
    expect(found!.fits.map(({ gathered }) => gathered.query.id)).toEqual(['offer:selling', 'offer:making']);
    expect(found!.served.map(({ id }) => id)).toEqual(['selling', 'making']);
    expect(found!.inList.get('offer:selling')).toBe(found!.score);
    expect(found!.inList.get('offer:making')!).toBeLessThan(found!.score);
    expect(found!.values.map(({ signal }) => signal)).toEqual(['coverage']);
  });
});
