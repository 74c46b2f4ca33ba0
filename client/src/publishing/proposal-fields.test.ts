import { describe, expect, it } from 'vitest';
import { withProposal } from './pending-fields.ts';
import { amountOf, changesOf, draftOf, EMPTY_PROPOSAL, fieldsOf } from './proposal-fields.ts';

const entry = {
  id: '1', kind: 'x.offer', kindName: 'Offer', title: 'Prova', titleIt: 'Prova', titleEn: 'Test', summaryIt: 'Una', summaryEn: 'One',
  concepts: [{ id: 'mes', label: 'MES' }], province: 'RE', municipality: null, address: 'Via Roma 1', remote: true, price: { amount: 1900, free: false, noteIt: null, noteEn: null },
  durationIt: null, durationEn: null, validFrom: '2026', validUntil: null,
  links: [{ rel: 'website', url: 'https://a.example' }, { rel: 'contact', url: 'mailto:a@a.example' }],
  attributes: { seats: 12 },
};
const published = fieldsOf(entry);

type Changes = Parameters<typeof withProposal>[1]['changes'];

describe('the fields of an entry', () => {
  it('start from what is published', () => {
    expect(published).toMatchObject({ titleEn: 'Test', priceKind: 'amount', amount: '1900', concepts: ['mes'], municipality: '', attributes: { seats: 12 } });
  });

  it('take the contact as the link, else the first one', () => {
    expect(published.link).toBe('mailto:a@a.example');
    expect(fieldsOf({ ...entry, links: entry.links.slice(0, 1) }).link).toBe('https://a.example');
  });

  it('know free, on request and unsaid prices', () => {
    const kind = (price: typeof entry.price | null) => fieldsOf({ ...entry, price } as Parameters<typeof fieldsOf>[0]).priceKind;
    expect([kind({ ...entry.price, amount: 0 }), kind({ ...entry.price, amount: null as unknown as number }), kind(null)]).toEqual(['free', 'request', 'none']);
  });
});

describe('what is proposed', () => {
  it('is nothing when nothing changed', () => expect(changesOf({ ...published, titleIt: ' Prova ' }, published)).toBeUndefined());

  it('is both languages when one changed', () => {
    expect(changesOf({ ...published, titleIt: 'Prova nuova' }, published)).toEqual({ titleIt: 'Prova nuova', titleEn: 'Test' });
  });

  it('is the street and number', () => {
    expect(published.address).toBe('Via Roma 1');
    expect(changesOf({ ...published, address: ' Via Emilia 2 ' }, published)).toEqual({ address: 'Via Emilia 2' });
  });

  it('is whether it can be had at a distance', () => {
    expect(changesOf({ ...published, remote: false }, published)).toEqual({ remote: false });
    expect(changesOf({ ...EMPTY_PROPOSAL, remote: true }, EMPTY_PROPOSAL)).toEqual({ remote: true });
    expect(withProposal(published, { changes: [{ field: 'remote', before: true, after: null }] as unknown as Changes }).remote).toBe(false);
  });

  it('is nothing where a field was emptied', () => expect(changesOf({ ...published, province: '' }, published)).toEqual({ province: null }));

  it('is the whole price when a part of it changed', () => {
    expect(changesOf({ ...published, priceKind: 'free' }, published)).toEqual({ amount: 0, priceNoteIt: null, priceNoteEn: null });
    expect(changesOf({ ...published, priceKind: 'request', priceNoteIt: 'Dipende', priceNoteEn: 'Depends' }, published))
      .toEqual({ amount: null, priceNoteIt: 'Dipende', priceNoteEn: 'Depends' });
    expect(changesOf({ ...published, amount: '950,50' }, published)).toMatchObject({ amount: 950.5 });
  });

  it('says no price at all, notes included', () => {
    expect(changesOf({ ...published, priceKind: 'none', priceNoteIt: 'left over' }, published)).toEqual({ amount: null, priceNoteIt: null, priceNoteEn: null });
  });
});

describe('amountOf', () => {
  it('reads commas and points', () => expect([amountOf('12,5'), amountOf(' 12.5 '), amountOf(0)]).toEqual([12.5, 12.5, 0]));
  it('is nothing for what is no amount', () => expect([amountOf(''), amountOf('-1'), amountOf('a lot')]).toEqual([null, null, null]));
});

describe('a proposal that waits', () => {
  it('is where its author goes on', () => {
    const fields = withProposal(published, { changes: [
      { field: 'title', before: null, after: { it: 'Nuova', en: 'New' } },
      { field: 'price', before: null, after: { note: { it: 'Dipende', en: 'Depends' } } },
      { field: 'links', before: null, after: [{ rel: 'contact', url: 'https://b.example' }] },
      { field: 'province', before: 'RE', after: null },
      { field: 'concepts', before: null, after: ['robotics'] },
    ] as unknown as Changes });
    expect(fields).toMatchObject({
      titleIt: 'Nuova', titleEn: 'New', priceKind: 'request', priceNoteEn: 'Depends', amount: '', link: 'https://b.example', province: '', concepts: ['robotics'],
    });
  });

  it('changes nothing that a form does not know', () => {
    const changes = [{ field: 'colour', before: null, after: 'Via Roma' }] as unknown as Changes;
    expect(withProposal(EMPTY_PROPOSAL, { changes })).toEqual(EMPTY_PROPOSAL);
  });
});

it('is a draft as soon as a text or a concept is there', () => {
  expect(draftOf({ ...EMPTY_PROPOSAL, titleIt: ' ', province: 'RE' })).toBeUndefined();
  expect(draftOf({ ...EMPTY_PROPOSAL, concepts: ['mes'] })).toEqual({ titleIt: '', titleEn: '', summaryIt: '', summaryEn: '', concepts: ['mes'] });
  expect(draftOf({ ...EMPTY_PROPOSAL, summaryEn: 'Try' })).toMatchObject({ summaryEn: 'Try' });
});
