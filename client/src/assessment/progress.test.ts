import { describe, expect, it } from 'vitest';
import { areaToOpen, openQuestions, progressOf, sumOf } from './progress.ts';

const areas = [
  { id: 'finance', name: 'Contabilità', questions: [{ id: 'invoices', text: 'Fatture?' }] },
  { id: 'production', name: 'Produzione', questions: [{ id: 'planning', text: 'Piani?' }, { id: 'quality', text: 'Qualità?' }] },
];
const answered = (...ids: string[]) => (id: string) => ids.includes(id);

describe('progress of an assessment', () => {
  it('counts the answers of each part and of all', () => {
    const progress = progressOf(areas, answered('invoices', 'quality'));
    expect(progress.map((area) => [area.answered, area.total])).toEqual([[1, 1], [1, 2]]);
    expect(sumOf(progress)).toEqual({ answered: 2, total: 3 });
  });

  it('opens the first part that has an open question', () => {
    expect(areaToOpen(progressOf(areas, answered('invoices')))).toBe('production');
    expect(areaToOpen(progressOf(areas, answered()))).toBe('finance');
  });

  it('opens the first part when all is answered, to look it over', () => {
    expect(areaToOpen(progressOf(areas, answered('invoices', 'planning', 'quality')))).toBe('finance');
  });

  it('lists what is missing', () => {
    expect(openQuestions(areas, answered('invoices', 'quality'))).toEqual([{ area: 'production', id: 'planning', text: 'Piani?' }]);
  });
});
