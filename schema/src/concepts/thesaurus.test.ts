import { describe, expect, test } from 'vitest';
import type { Concept } from './concept.ts';
import { createThesaurus } from './thesaurus.ts';

const robotics = concept('robotics', 'Robotica', 'Robotics', { it: ['robot'], en: ['robots'] });
const cobots = concept('cobots', 'Robot collaborativi', 'Collaborative robots', { it: ['cobot'] }, ['robotics']);
const gripping = concept('gripping', 'Presa robotizzata', 'Robotic gripping', {}, ['cobots']);
const welding = concept('welding', 'Saldatura', 'Welding', {}, ['robotics']);
const thesaurus = createThesaurus([robotics, cobots], [gripping, welding]);

function concept(
  id: string,
  it: string,
  en: string,
  synonyms: { it?: string[]; en?: string[] } = {},
  broader: string[] = [],
): Concept {
  const words = { it: synonyms.it ?? [], en: synonyms.en ?? [] };
  return { id, scheme: 'technology', label: { it, en }, synonyms: words, broader };
}

/** The problems of an extension, as "concept rule". */
function rulesBroken(...concepts: Concept[]): string[] {
  return thesaurus.extend('grippers', concepts).problems.map((problem) => `${problem.concept} ${problem.rule}`);
}

describe('looking up', () => {
  test('gives concepts and labels by id, and the id itself for a label nobody has', () => {
    expect(thesaurus.get('cobots')?.label.en).toBe('Collaborative robots');
    expect(thesaurus.label('cobots', 'it')).toBe('Robot collaborativi');
    expect(thesaurus.get('gone')).toBeUndefined();
    expect(thesaurus.label('gone', 'it')).toBe('gone');
  });

  test('follows the hierarchy over all steps, the nearest first', () => {
    expect(thesaurus.broader('gripping')).toEqual(['cobots', 'robotics']);
    expect(thesaurus.narrower('robotics')).toEqual(['cobots', 'welding', 'gripping']);
  });

  test('weighs a concept, all narrower ones and the next broader ones', () => {
    expect(thesaurus.related('cobots')).toEqual([
      { id: 'cobots', weight: 1 },
      { id: 'gripping', weight: 0.8 },
      { id: 'robotics', weight: 0.4 },
    ]);
    expect(thesaurus.related('gripping').map(({ id }) => id)).toEqual(['gripping', 'cobots']);
    expect(thesaurus.related('gone')).toEqual([]);
  });

  test('is frozen', () => {
    expect(Object.isFrozen(thesaurus)).toBe(true);
    expect(Object.isFrozen(thesaurus.all)).toBe(true);
    expect(Object.isFrozen(thesaurus.get('cobots'))).toBe(true);
  });
});

describe('mapping a source’s own term', () => {
  test.each([
    ['Robotica', 'robotics'],
    ['la robotica', 'robotics'],
    ['COLLABORATIVE ROBOT', 'cobots'],
    ['robot collaborativo', 'cobots'],
  ])('knows %s', (term, id) => expect(thesaurus.map(term)).toBe(id));

  test.each(['robot a sei assi', 'industria', '', 'di'])('does not guess at "%s"', (term) =>
    expect(thesaurus.map(term)).toBeUndefined());
});

describe('extending', () => {
  const vacuum = concept('vacuum-gripping', 'Presa a vuoto', 'Vacuum gripping', { it: ['ventose'] }, ['gripping']);

  test('adds a new concept and leaves the old thesaurus as it was', () => {
    const { thesaurus: extended, problems } = thesaurus.extend('grippers', [vacuum]);
    expect(problems).toEqual([]);
    expect(extended.broader('vacuum-gripping')).toEqual(['gripping', 'cobots', 'robotics']);
    expect(extended.find('Cerchiamo ventose', 'it').map((mention) => mention.concept)).toEqual(['vacuum-gripping']);
    expect(extended.origin('vacuum-gripping')).toBe('grippers');
    expect(extended.origin('gripping')).toBeUndefined();
    expect(thesaurus.get('vacuum-gripping')).toBeUndefined();
  });

  test('gives a known concept words and broader concepts, and keeps its label', () => {
    const more = concept('welding', 'Giunzione', 'Joining', { it: ['brasatura'] }, ['cobots']);
    const { thesaurus: extended } = thesaurus.extend('grippers', [more]);
    expect(extended.label('welding', 'it')).toBe('Saldatura');
    expect(extended.get('welding')?.synonyms.it).toEqual(['Giunzione', 'brasatura']);
    expect(extended.get('welding')?.broader).toEqual(['robotics', 'cobots']);
    expect(extended.map('brasature')).toBe('welding');
    expect(extended.origin('welding')).toBeUndefined();
  });

  test('takes concepts in any order', () => {
    const small = concept('micro-gripping', 'Micropresa', 'Micro gripping', {}, ['vacuum-gripping']);
    expect(rulesBroken(small, vacuum)).toEqual([]);
  });

  test('reports an id of another form, a missing label and another scheme', () => {
    expect(rulesBroken({ ...vacuum, id: 'Vacuum gripping' })).toEqual(['Vacuum gripping id']);
    expect(rulesBroken({ ...vacuum, label: { it: 'Presa a vuoto', en: ' ' } })).toContain('vacuum-gripping label');
    expect(rulesBroken({ ...welding, scheme: 'process' })).toEqual(['welding scheme']);
  });

  test('reports a broader concept that nobody has', () => {
    expect(rulesBroken({ ...vacuum, broader: ['suction'] })).toEqual(['vacuum-gripping broader']);
  });

  test('reports a cycle that goes through a known concept', () => {
    expect(rulesBroken(concept('robotics', 'Robotica', 'Robotics', {}, ['gripping']))).toEqual(['robotics cycle']);
    expect(rulesBroken({ ...vacuum, broader: ['vacuum-gripping'] })).toEqual(['vacuum-gripping cycle']);
  });

  test('reports a synonym of another concept, in any form of the words, with its owner and the owner’s plugin', () => {
    const rival = concept('rival', 'Rivale', 'Rival', { it: ['ventosa'], en: ['robot'] });
    const { thesaurus: extended } = thesaurus.extend('grippers', [vacuum]);
    const { problems } = extended.extend('rivals', [rival]);
    expect(problems.map(({ rule }) => rule)).toEqual(['synonym', 'synonym']);
    expect(problems[0]?.cure.en).toContain('"ventosa" (it) already belongs to "vacuum-gripping" (plugin "grippers")');
    expect(problems[1]?.cure.it).toContain('"robot" (en) appartiene già a "robotics"');
  });

  test('reports a synonym without a word of its own', () => {
    expect(rulesBroken({ ...vacuum, synonyms: { it: ['della'], en: [] } })).toEqual(['vacuum-gripping synonym']);
  });

  test('adds nothing when there is a problem', () => {
    const extension = thesaurus.extend('grippers', [vacuum, { ...vacuum, id: 'Bad id' }]);
    expect(extension.problems).not.toEqual([]);
    expect(extension.thesaurus).toBe(thesaurus);
  });
});

test('the core’s own concepts have to be right', () => {
  expect(() => createThesaurus([cobots])).toThrow('The broader concept "robotics" does not exist');
});
