import { describe, expect, it } from 'vitest';
import { PROPOSAL_CHECKS } from './proposal-checks.ts';
import { EMPTY_PROPOSAL, type ProposalFields } from './proposal-fields.ts';

function check<Name extends keyof ProposalFields>(name: Name, fields: Partial<ProposalFields>) {
  const all = { ...EMPTY_PROPOSAL, ...fields };
  return PROPOSAL_CHECKS[name]!(all[name], all);
}

describe('checks of a proposal', () => {
  it('want title and summary in both languages', () => expect(check('titleEn', { titleIt: 'Prova' })).toBe('forms.missing'));
  it('want a duration in both languages or in none', () => {
    expect(check('durationEn', { durationIt: 'Due giorni' })).toBe('publishing.problems.bothLanguages');
    expect(check('durationEn', {})).toBeUndefined();
  });
  it('want an amount where there is a price', () => {
    expect(check('amount', { priceKind: 'amount', amount: 'tanto' })).toBe('publishing.problems.amount');
    expect(check('amount', { priceKind: 'free' })).toBeUndefined();
  });
  it('want to know what a price on request depends on', () => expect(check('priceNoteIt', { priceKind: 'request' })).toBe('forms.missing'));
  it('want the end after the beginning', () => {
    expect(check('validUntil', { validFrom: '2026-05-01', validUntil: '2026-04-01' })).toBe('publishing.problems.dates');
  });
  it('want a web or mail address', () => {
    expect(check('link', { link: 'javascript:alert(1)' })).toBe('publishing.problems.link');
    expect(check('link', { link: 'mailto:info@esempio.it' })).toBeUndefined();
  });
});
