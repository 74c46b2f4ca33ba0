import { beforeEach, describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { RESERVED, WITHDRAW, changed, PublishingStage } from '../../../testing/publishing-stage.ts';

describe.each(DATABASES)('entries that organisations changed on the %s database', (database) => {
  const stage = new PublishingStage(database);
  const { ask, propose, review, entry, pending, found, read, ids } = stage;

  describe('an edit that is approved', () => {
    it('changes what it says and nothing else', async () => {
      const { id } = await propose({ entryId: ids['course'], titleEn: 'New', address: 'Via Roma 1', amount: 0, link: 'https://one.test/new', concepts: ['robotics'], durationIt: null, validUntil: null, attributes: {} });
      await review(id, true);
      expect(await entry(ids['course']!)).toMatchObject({
        title: 'Corso course', english: 'New', price: { amount: 0, free: true, note: RESERVED.it }, duration: null, validUntil: null, municipality: 'Scandiano', address: 'Via Roma 1',
        links: [{ rel: 'contact', url: 'https://one.test/new' }, { rel: 'document', url: 'https://one.test/course.pdf' }], attributes: {}, provenance: { editedByPublisher: true },
      });
      expect((await entry(ids['course']!)).concepts).toContainEqual({ id: 'robotics' });
    });

    it.each<[string, object, object]>([
      ['an address', { address: null }, { address: null, municipality: 'Scandiano' }], ['an amount', { amount: null }, { price: { amount: null, note: RESERVED.it } }], ['a note', { priceNoteIt: null }, { price: { amount: 100, note: null } }],
      ['the whole price', { amount: null, priceNoteEn: '' }, { price: null }], ['its link', { link: null }, { links: [{ rel: 'document', url: 'https://one.test/course.pdf' }] }],
    ])('empties %s', async (_what, input, expected) => {
      const { id } = await propose({ entryId: ids['course'], ...input });
      await review(id, true);
      expect(await entry(ids['course']!)).toMatchObject(expected);
    });

    it('says that it can be had at a distance, and no longer', async () => {
      for (const [remote, edited] of [[true, true], [false, false]] as const) {
        const made = await propose({ entryId: ids['course'], remote });
        expect(made.changes).toEqual([{ field: 'remote', before: remote ? null : true, after: remote || null }]);
        await review(made.id, true);
        expect(await entry(ids['course']!)).toMatchObject({ remote, municipality: 'Scandiano', provenance: { editedByPublisher: edited } });
      }
    });

    it('keeps a link that stands', async () => {
      const made = await propose({ entryId: ids['course'], link: 'https://one.test/' });
      await review(made.id, true);
      expect(await entry(ids['course']!)).toMatchObject({ links: [{ rel: 'website', url: 'https://one.test/' }, { rel: 'document' }], provenance: { editedByPublisher: false } });
    });

    it('keeps HTML and SQL as they were written', async () => {
      const nasty = `<img src=x onerror=alert(1)> '); drop table entry; -- \${1} {{x}}`;
      const { id } = await propose({ entryId: ids['course'], titleIt: nasty, titleEn: nasty, summaryIt: `${nasty}\n${nasty}`, summaryEn: nasty, municipality: nasty, priceNoteIt: nasty, priceNoteEn: nasty });
      await review(id, true);
      expect(await entry(ids['course']!)).toMatchObject({ title: nasty, english: nasty, summary: `${nasty}\n${nasty}`, municipality: nasty, price: { note: nasty } });
      expect(await found('onerror alert')).toContain(nasty);
    });

    it('is found by its words, and its offers by the organisation’s new name', async () => {
      const rename = async (name: string) => review((await propose({ entryId: ids['one'], titleIt: name, titleEn: name })).id, true);
      await rename('Fucina Zeta');
      expect(await found('zeta')).toEqual(expect.arrayContaining(['Fucina Zeta', 'Corso course']));
      await rename('Fucina Omega');
      expect(await found('zeta')).not.toEqual(expect.arrayContaining(['Corso course']));
    });

    it('stands while its source is read again, which may change the rest', async () => {
      const { id } = await propose({ entryId: ids['course'], titleIt: 'Nostro', titleEn: 'Ours' });
      await review(id, true);
      expect(await read()).toMatchObject({ changed: 0 });
      expect(await read(changed('course', { summary: { it: 'Altro.', en: 'Other.' } }))).toMatchObject({ changed: 1 });
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Nostro', summary: 'Altro.' });
      expect(await pending()).toEqual([]);
    });

    it('is none any more where it says what the source says', async () => {
      for (const titleIt of ['Nostro', 'Corso course']) await review((await propose({ entryId: ids['course'], titleIt })).id, true);
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Corso course', provenance: { editedByPublisher: false } });
    });
  });

  describe('a source that changes what an organisation changed', () => {
    const theirs = (it: string) => changed('course', { title: { it, en: it } });

    beforeEach(async () => {
      await review((await propose({ entryId: ids['course'], titleIt: 'Nostro', titleEn: 'Ours' })).id, true);
      await read(theirs('Loro'));
    });

    it('comes before the reviewers with both words, and changes nothing before', async () => {
      const [conflict, ...more] = await pending();
      expect(more).toEqual([]);
      expect(conflict).toMatchObject({ fromSource: true, entry: { id: ids['course'] }, organisation: { title: 'Officina Uno' } });
      expect(conflict.changes).toEqual([{ field: 'title', before: { it: 'Nostro', en: 'Ours' }, after: { it: 'Loro', en: 'Loro' } }]);
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Nostro' });
      expect((await ask(stage.publisher, WITHDRAW, { id: conflict.id })).codes).toEqual(['NOT_FOUND']);
    });

    it('is followed when that is approved', async () => {
      const [{ id }] = await pending();
      await review(id, true);
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Loro', provenance: { editedByPublisher: false } });
      await read(theirs('Loro di nuovo'));
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Loro di nuovo' });
      expect(await pending()).toEqual([]);
    });

    it('is passed over when that is turned down, until it changes again', async () => {
      const [{ id }] = await pending();
      await review(id, false);
      await read(theirs('Loro'));
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Nostro' });
      expect(await pending()).toEqual([]);
      await read(theirs('Loro, terza volta'));
      expect(await pending()).toMatchObject([{ fromSource: true, changes: [{ after: { it: 'Loro, terza volta' } }] }]);
    });

    it('is shown with its latest words, and not at all when it takes them back', async () => {
      await read(theirs('Loro, ripensato'));
      expect(await pending()).toMatchObject([{ changes: [{ after: { it: 'Loro, ripensato' } }] }]);
      await read();
      expect(await pending()).toEqual([]);
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Nostro' });
    });

    it('waits while the organisation’s own proposal is under review', async () => {
      const own = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      await read(theirs('Loro'));
      expect(await pending()).toMatchObject([{ id: own.id, fromSource: false }]);
      await review(own.id, false);
      await read(theirs('Loro'));
      expect(await pending()).toMatchObject([{ fromSource: true, changes: [{ field: 'title' }] }]);
    });
  });
});
