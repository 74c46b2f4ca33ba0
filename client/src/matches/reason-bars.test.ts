import { describe, expect, it } from 'vitest';
import { reasonBars } from './reason-bars.ts';

const bar = (value: number, weight: number) => {
  const { kind, part } = reasonBars([{ value, weight }])[0]!;
  return [kind, Math.round(part * 100)];
};

describe('reasonBars', () => {
  it('shows how well the entry answers', () => expect(bar(0.47, 1)).toEqual(['answers', 47]));
  it('shows by how much a signal raises the score', () => expect(bar(1, 0.15)).toEqual(['raises', 15]));
  it('shows by how much a signal lowers it', () => expect(bar(0.25, 0.08)).toEqual(['lowers', 4]));
  it('leaves out what moves nothing that can be read', () => expect(reasonBars([{ value: 0.51, weight: 0.1 }, { value: 0, weight: 1 }])).toMatchObject([{ kind: 'answers' }]));
  it('never leaves its track', () => expect(bar(1.4, 1)).toEqual(['answers', 100]));
});
