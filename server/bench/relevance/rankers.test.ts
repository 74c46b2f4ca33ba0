import { describe, expect, it } from 'vitest';
import { toDocument } from './collection.ts';
import { runnable } from './ranker.ts';
import { BASELINE, RANKERS } from './rankers.ts';

const corpus = {
  locale: 'it' as const,
  documents: [
    toDocument({ id: 'oven', title: 'Forno', text: 'Il forno del pane, e i forni del paese.' }, 'it'),
    toDocument({ id: 'lathe', title: 'Tornio', text: 'Si lavora il metallo al tornio.' }, 'it'),
    toDocument({ id: 'bread', text: 'Il pane si vende al mercato.' }, 'it'),
  ],
};

describe.each(runnable(RANKERS, process.env).run)('$name', (ranker) => {
  it('ranks what answers, by its stems, and leaves out what does not', async () => {
    const rank = await ranker.open(corpus);
    expect(await rank('i forni per il pane')).toEqual(['oven', 'bread']);
    expect(await rank('torni')).toEqual(['lathe']);
    expect(await rank('il')).toEqual([]);
  });
});

it('begins with the baseline', () => {
  expect(RANKERS[0]).toBe(BASELINE);
});

it('leaves out what needs a variable that is not set', () => {
  const elsewhere = { ...BASELINE, name: 'elsewhere', needs: 'ELSEWHERE_URL' };
  expect(runnable([BASELINE, elsewhere], {})).toEqual({ run: [BASELINE], left: [elsewhere] });
  expect(runnable([elsewhere], { ELSEWHERE_URL: 'somewhere' })).toEqual({ run: [elsewhere], left: [] });
});
