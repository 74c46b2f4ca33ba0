import { sameText, type EntryView, type Fact } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import { patent } from './patent.kind.ts';
import { patentAttributes, type PatentAttributes } from './patent.attributes.ts';
import { technology } from './technology.kind.ts';
import { technologyAttributes } from './technology.attributes.ts';

const GRIPPER: PatentAttributes = patentAttributes.parse({
  readinessLevel: 7,
  owner: 'CNR',
  status: 'pending',
  priorityDate: '2026-03-10',
  offices: ['IT', 'WO'],
  classifications: ['B25J 15/06', 'F16K 31/06'],
  applications: [{ it: 'prendere frutta', en: 'gripping fruit' }],
});

function view<Attributes>(kind: string, attributes: Attributes): EntryView<Attributes> {
  return { kind, role: 'technology', title: sameText('x'), summary: sameText('x'), place: {}, concepts: [], attributes };
}

function inItalian(facts: readonly Fact[]): Record<string, string> {
  return Object.fromEntries(facts.map(({ label, value }) => [label.it, value.it]));
}

describe('facts of a patent', () => {
  it('say how ready it is, for what, whose, where protected and until when', () => {
    expect(inItalian(patent.facts(view(patent.id, GRIPPER)))).toEqual({
      'Quanto è pronta': '7 su 9, un prototipo ha lavorato in condizioni vere',
      Usi: 'prendere frutta',
      Titolare: 'CNR',
      'Classi di brevetto': 'B25J 15/06, F16K 31/06',
      Protezione: 'Domanda depositata, in esame',
      'Dove è protetta': 'Italia, domanda internazionale',
      'Termine per estenderla ad altri paesi': '10 marzo 2027',
      'Termine per scegliere i paesi': '10 settembre 2028',
      'Termine per chiedere la protezione europea': '10 ottobre 2028',
      'Fine della protezione, al più tardi': '10 marzo 2046',
    });
  });

  it('show numbers only when there are some', () => {
    const numbered = { ...GRIPPER, publicationNumber: 'EP0000000' };
    expect(inItalian(patent.facts(view(patent.id, numbered)))['Numero di pubblicazione']).toBe('EP0000000');
  });

  it('give no terms once protection has ended', () => {
    const expired = inItalian(patent.facts(view(patent.id, { ...GRIPPER, status: 'expired' })));
    expect(expired).not.toHaveProperty('Fine della protezione, al più tardi');
    expect(expired.Protezione).toBe('Brevetto scaduto, uso libero');
  });
});

describe('description of a patent', () => {
  it('offers known classes and unknown codes to be mapped, and its uses to be searched', () => {
    expect(patent.describe(view(patent.id, GRIPPER))).toEqual({
      text: { it: 'prendere frutta. CNR', en: 'gripping fruit. CNR' },
      terms: ['B25J', 'F16K 31/06'],
    });
  });
});

describe('facts of a technology without a patent', () => {
  it('say how it can be had', () => {
    const attributes = technologyAttributes.parse({ readinessLevel: 9, owner: 'ENEA', protection: 'none' });
    expect(inItalian(technology.facts(view(technology.id, attributes)))).toEqual({
      'Quanto è pronta': '9 su 9, già usata tutti i giorni',
      Titolare: 'ENEA',
      Protezione: 'Nessuna: si può usare liberamente',
    });
  });
});

describe('attributes of a patent', () => {
  it.each([
    { readinessLevel: 0 },
    { readinessLevel: 10 },
    { priorityDate: '2026-02-30' },
    { offices: ['Italia'] },
    { classifications: ['robots'] },
    { licence: 'exclusive' },
  ])('refuse %o', (wrong) => {
    expect(patentAttributes.safeParse({ ...GRIPPER, ...wrong }).success).toBe(false);
  });
});
