import { expect, it } from 'vitest';
import { sameText } from '@innesto/schema';
import { askerOf, candidateOf, gapOf } from '../matching/testing.ts';
import { matchReport, matchRows } from './match-report.ts';

const asker = askerOf([gapOf('making', { id: 'gap-1', areaName: { it: 'Produzione', en: 'Production' } })]);
const title = { it: 'Un giorno di prova', en: 'A day to try' };
const match = {
  scored: { candidate: candidateOf('entry-1', { title }), score: 0.51249 },
  place: 1, gapIds: ['gap-1'], missing: ['price'],
  values: [
    { signal: 'gap', value: 0.8, weight: 1, evidence: ['sensori', 'concept:sensors', { concept: 'robotics', words: { it: 'robot' } }, title] },
    { signal: 'workshops.open', plugin: 'workshops', value: 1, weight: 0.1, says: sameText('Open'), evidence: [] },
  ],
};

it('tells a program ids, numbers and texts apart', () => {
  expect(JSON.parse(JSON.stringify(matchReport(asker, [match])))).toEqual({
    company: 'company',
    matchingVersion: expect.stringMatching(/^\d+$/),
    gaps: [{ id: 'gap-1', area: 'making', name: { it: 'Produzione', en: 'Production' }, level: 1, target: 3, severe: true, priority: 1, concepts: ['sensors'] }],
    matches: [{
      entry: { id: 'entry-1', kind: 'workshops.course', role: 'offer', title },
      place: 1, score: 0.512, gaps: ['gap-1'], missing: ['price'],
      reasons: [
        { signal: 'gap', plugin: null, value: 0.8, weight: 1, evidence: [{ text: sameText('sensori') }, { concept: 'sensors' }, { concept: 'robotics' }, { text: title }] },
        { signal: 'workshops.open', plugin: 'workshops', value: 1, weight: 0.1, evidence: [] },
      ],
    }],
  });
});

it('tells a person a row for each match', () => {
  expect(matchRows(asker, [match])).toEqual([{ role: 'offer', place: 1, score: 0.512, title: title.it, gaps: 'making', signals: 'gap=0.8 workshops.open=1' }]);
});
