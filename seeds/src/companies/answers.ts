import type { Area, Instrument, Question } from '@innesto/schema';
import type { DemoCompany } from './company.ts';

/** What a company answered to a question: a step, or that it is not for it. */
export type FiledAnswer = number | 'not-applicable';

// Answers of one area lie within this many steps of the area's level: nobody is equally good at everything.
const SPREAD = 0.9;

/**
 * The company's answer to every question of the instrument: those its description tells exactly, the rest spread evenly
 * around the level of their area. The same company and instrument always give the same answers.
 */
export function filedAnswers(company: DemoCompany, instrument: Instrument): Readonly<Record<string, FiledAnswer>> {
  return Object.fromEntries(instrument.areas.flatMap((area) => answersOf(company, area, instrument.steps.length - 1)));
}

function answersOf(company: DemoCompany, area: Area, highest: number): readonly [string, FiledAnswer][] {
  const level = company.areaLevels[area.id];
  if (level === undefined) throw new Error(`${company.key}: no level for the area "${area.id}"`);
  const shuffled = area.questions.toSorted((one, other) => shuffle(company, one) - shuffle(company, other));
  return area.questions.map((question) => {
    const place = (shuffled.indexOf(question) + 0.5) / shuffled.length;
    return [question.id, answerTo(company, question, clamp(Math.round(level + SPREAD * (2 * place - 1)), highest))];
  });
}

function answerTo(company: DemoCompany, question: Question, otherwise: number): FiledAnswer {
  if (question.notApplicable && company.notForUs?.includes(question.id)) return 'not-applicable';
  return company.answers?.[question.id] ?? otherwise;
}

function clamp(step: number, highest: number): number {
  return Math.min(highest, Math.max(0, step));
}

/** A number that company and question settle, different for each pair (FNV-1a). */
function shuffle(company: DemoCompany, question: Question): number {
  let hash = 0x811c9dc5;
  for (const character of `${company.key}/${question.id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
