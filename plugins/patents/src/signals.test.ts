import { sameText, type Candidate, type Need } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import type { PatentAttributes } from './patent.attributes.ts';
import { legalWindow, readiness } from './signals.ts';

const PATENT: PatentAttributes = {
  readinessLevel: 8,
  owner: 'CNR',
  classifications: [],
  applications: [],
  status: 'pending',
  priorityDate: '2026-05-03',
  offices: ['IT'],
};

function candidate(attributes: Partial<PatentAttributes>): Candidate<PatentAttributes> {
  return {
    id: 'x',
    kind: 'patents.patent',
    role: 'technology',
    title: sameText('x'),
    summary: sameText('x'),
    place: {},
    concepts: ['robotics'],
    attributes: { ...PATENT, ...attributes },
  };
}

function need(...gaps: readonly [concept: string, severe: boolean][]): Need {
  return { gaps: gaps.map(([concept, severe]) => ({ area: concept, level: severe ? 0 : 2, target: 3, severe, concepts: [concept] })) };
}

describe('readiness', () => {
  it.each([
    ['a ready technology, starting', 9, true, 1],
    ['a ready technology, ahead', 7, false, 0.8],
    ['one to be tried, starting', 6, true, 0.35],
    ['one to be tried, ahead', 4, false, 0.65],
    ['research, starting', 3, true, 0.1],
    ['research, ahead', 1, false, 0.3],
  ])('values %s', (_case, readinessLevel, severe, expected) => {
    expect(readiness.measure(need(['robotics', severe]), candidate({ readinessLevel }))?.value).toBe(expected);
  });

  it('looks at the gaps the technology serves, not at the others', () => {
    expect(readiness.measure(need(['robotics', false], ['e-commerce', true]), candidate({ readinessLevel: 5 }))?.value).toBe(0.65);
  });

  it('says the level with its scale and meaning', () => {
    const said = (readinessLevel: number) => readiness.measure(need(), candidate({ readinessLevel }))?.says.it;
    expect([said(7), said(8)]).toEqual(['Quasi pronta: maturità 7 su 9, un prototipo ha lavorato in condizioni vere', 'Pronta da adottare: maturità 8 su 9, completa e collaudata']);
  });
});

describe('legal window', () => {
  const onDay = (day: string) => legalWindow(() => new Date(`${day}T12:00:00Z`));

  it('names the day until which the countries are open', () => {
    expect(onDay('2026-11-21').measure(need(), candidate({}))).toEqual({
      value: 0.85,
      says: {
        it: 'Se ti serve protetta anche all’estero, parlane con il titolare entro il 3 maggio 2027: i paesi si possono ancora scegliere',
        en: 'If you need it protected abroad too, talk to the owner by 3 May 2027: the countries can still be chosen',
      },
    });
  });

  it('has nothing to say once every window is closed', () => {
    expect(onDay('2027-05-04').measure(need(), candidate({}))).toBeUndefined();
  });

  it('says that an ended protection leaves the invention free', () => {
    expect(onDay('2026-11-21').measure(need(), candidate({ status: 'expired' }))?.says.en).toBe(
      'Protection has ended: you may use it freely',
    );
  });
});
