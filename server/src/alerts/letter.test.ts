import { expect, it } from 'vitest';
import { alertsLetter, type LetterAlert } from './letter.ts';

const news = (companyId: string | null, company: string | null, title: string): LetterAlert =>
  ({ companyId, company, title: { it: title, en: title }, needs: company === null ? 7 : null, entryId: title, day: '2026-11-05' });
const values = (...alerts: LetterAlert[]) => ({ siteUrl: 'https://site.test', alerts, more: 0, offUrl: 'https://site.test/off' });

it('a letter parts two companies that have one name, and speaks to one person', () => {
  const text = alertsLetter.it.text(values(news('a', 'Officina', 'Uno'), news('a', 'Officina', 'Due'), news('b', 'Officina', 'Uno'), news(null, null, 'Tre')));
  expect(text.match(/^(Per .*:|- .*)$/gm)).toEqual(['Per Officina:', '- Uno', '- Due', 'Per Officina:', '- Uno', 'Per quello che offri:', '- Bisogni a cui può rispondere «Tre»: 7 (5 novembre)']);
  expect(text).not.toMatch(/\b(voi|avete|potete|offrite)\b|lettere/);
});
