import { definePlugin, sameText, type Area, type Instrument, type Question } from '@innesto/schema';

/** A question of a test's questionnaire. */
export function question(id: string, more: Partial<Question> = {}): Question {
  return { id, text: sameText(`Question ${id}`), why: sameText('Why'), concepts: ['sensors'], notApplicable: true, ...more };
}

/** An area of a test's questionnaire, from 0 to 4, with 3 to aim at. */
export function area(id: string, questions: readonly Question[], more: Partial<Area> = {}): Area {
  return {
    id, questions, name: { it: `Area ${id}`, en: `Area ${id}` }, description: sameText('About'), gap: { it: `Serve ${id}.`, en: `It needs ${id}.` },
    levels: ['zero', 'one', 'two', 'three', 'four'].map(sameText), target: { default: 3 }, ...more,
  };
}

/** A questionnaire of these areas, with a profile for each two levels. */
export function instrument(areas: readonly Area[], more: Partial<Instrument> = {}): Instrument {
  return {
    id: 'checkups.short', version: '1', mode: 'self', name: { it: 'Controllo', en: 'Checkup' }, description: sameText('Short'), source: sameText('Test'), areas,
    steps: ['0', '1', '2', '3', '4'].map((text) => ({ text: sameText(text) })),
    profiles: [['low', 0], ['middle', 1.5], ['high', 3]].map(([id, from]) => ({ id: String(id), from: Number(from), name: sameText(String(id)), description: sameText('Where it stands') })),
    ...more,
  };
}

/** A plugin that brings one questionnaire. */
export function checkups(brought: Instrument) {
  return definePlugin({
    id: 'checkups', version: '1.0.0', contract: '^1.0.0', name: { it: 'Controlli', en: 'Checkups' },
    contribute: () => ({ instruments: [brought] }),
  });
}
