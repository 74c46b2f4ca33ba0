import { describe, expect, it } from 'vitest';
import { choose, restored, type Answers, type AnswerToSend } from './answer-queue.ts';
import { createAnswerSender, type Outcome } from './answer-sender.ts';

const step = (value: number) => ({ step: value, notApplicable: false });
const take = ({ revision, ...answer }: AnswerToSend): Outcome => ({ kind: 'accepted', answer: { ...answer, revision: revision + 1 } });

/** A sender whose server answers as told, and whose clock stands still until `tick`. */
function start(answer: (sent: AnswerToSend, tries: number) => Outcome) {
  const world = { answers: restored([], new Map()) as Answers, sent: [] as AnswerToSend[], states: [] as string[], pauses: [] as number[] };
  let again: (() => void) | undefined;
  const sender = createAnswerSender({
    read: () => world.answers,
    write: (answers) => (world.answers = answers),
    send: async (sent) => answer(sent, world.sent.push(sent)),
    later: (call, milliseconds) => {
      world.pauses.push(milliseconds);
      again = call;
      return () => (again = undefined);
    },
    report: (state) => world.states.push(state),
  });
  const tick = async () => {
    again?.();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return { world, sender, tick };
}

const two = (answers: Answers) => choose(choose(answers, 'planning', step(1)), 'quality', step(2));

describe('createAnswerSender', () => {
  it('sends everything, one after the other, and is done', async () => {
    const { world, sender } = start(take);
    world.answers = two(world.answers);
    await sender.go();
    expect(world.sent.map((sent) => sent.questionId)).toEqual(['planning', 'quality']);
    expect(world.answers.unsent.size).toBe(0);
    expect(world.states.at(-1)).toBe('idle');
  });

  it('keeps what the network lost, and sends it when its turn comes again', async () => {
    const { world, sender, tick } = start((sent, tries) => (tries < 3 ? { kind: 'lost' } : take(sent)));
    world.answers = two(world.answers);
    await sender.go();
    expect(world.answers.unsent.size).toBe(2);
    expect(world.states.at(-1)).toBe('offline');
    await tick();
    await tick();
    expect(world.answers.unsent.size).toBe(0);
    expect(world.pauses).toEqual([2_000, 4_000]);
  });

  it('goes on with the others when one is contested or refused', async () => {
    const { world, sender } = start((sent) => (sent.questionId === 'planning'
      ? { kind: 'contested', other: { questionId: 'planning', ...step(4), revision: 9 } } : take(sent)));
    world.answers = two(world.answers);
    await sender.go();
    expect([...world.answers.unsent.keys()]).toEqual(['planning']);
  });

  it('tries refused answers again on demand', async () => {
    const refusal = { code: 'UNAUTHENTICATED', title: '', advice: '', retry: false };
    const { world, sender } = start((sent, tries) => (tries === 1 ? { kind: 'refused', refusal } : take(sent)));
    world.answers = choose(world.answers, 'planning', step(1));
    await sender.go();
    expect(world.answers.unsent.get('planning')?.refusal).toEqual(refusal);
    await sender.retry();
    expect(world.answers.unsent.size).toBe(0);
  });

  it('does not send twice what is on its way', async () => {
    const { world, sender } = start(take);
    world.answers = choose(world.answers, 'planning', step(1));
    await Promise.all([sender.go(), sender.go()]);
    expect(world.sent).toHaveLength(1);
  });
});
