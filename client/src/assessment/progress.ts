/** A part of the questionnaire, as far as progress looks at it. */
export interface AskedArea {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

/** How far a part is. */
export interface AreaProgress {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly total: number;
}

/** A question that nobody has answered yet. */
export interface OpenQuestion {
  readonly area: string;
  readonly id: string;
  readonly text: string;
}

type Answered = (questionId: string) => boolean;

/** How far each part is, in the questionnaire's order. */
export function progressOf(areas: readonly AskedArea[], answered: Answered): AreaProgress[] {
  return areas.map(({ id, name, questions }) => ({
    id, name, answered: questions.filter((question) => answered(question.id)).length, total: questions.length,
  }));
}

/** The questions that are still open, in the questionnaire's order. */
export function openQuestions(areas: readonly AskedArea[], answered: Answered): OpenQuestion[] {
  return areas.flatMap((area) => area.questions.filter((question) => !answered(question.id))
    .map((question) => ({ area: area.id, id: question.id, text: question.text })));
}

/** The part to open: the first with an open question, else the first of all. */
export function areaToOpen(progress: readonly AreaProgress[]): string | undefined {
  return (progress.find((area) => area.answered < area.total) ?? progress[0])?.id;
}

/** How many questions are answered, and how many there are. */
export function sumOf(progress: readonly AreaProgress[]): { answered: number; total: number } {
  return progress.reduce((sum, area) => ({ answered: sum.answered + area.answered, total: sum.total + area.total }), { answered: 0, total: 0 });
}
