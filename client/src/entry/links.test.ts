import { expect, it } from 'vitest';
import { linksByUse } from './links.ts';

it('puts the most direct way to reach somebody first, says where it leads, and leaves out what is no address', () => {
  const link = (rel: string, url: string) => ({ rel, url, label: null });
  const shown = linksByUse([
    link('website', 'https://www.example.org/lab'), link('contact', 'mailto:lab@example.org?subject=x'), link('website', 'javascript:alert(1)'),
    link('booking', 'https://book.example.org'), link('unheard-of', 'https://other.example.org'),
  ]);
  expect(shown.map(({ rel, address }) => [rel, address])).toEqual([
    ['booking', 'book.example.org'], ['contact', 'lab@example.org'], ['website', 'example.org'], ['website', 'other.example.org'],
  ]);
});
