import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { DATABASES } from '../../../testing/index.ts';
import { PROPOSE, RECORDS, REVIEW, WITHDRAW, PublishingStage } from '../../../testing/publishing-stage.ts';
import { tool } from '../../../testing/workshops.ts';
import type { Viewer } from '../../context.ts';

describe.each(DATABASES)('proposing on the %s database', (database) => {
  const stage = new PublishingStage(database);
  const { ask, propose, review, entry, pending, found, read, ids } = stage;

  describe('proposing', () => {
    it('is for people of the organisation that the entry is of', async () => {
      const input = { entryId: ids['course'], titleIt: 'Nuovo', titleEn: 'New' };
      expect((await ask(undefined, PROPOSE, { input })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(stage.promoter, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.administrator, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.neighbour, PROPOSE, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.publisher, PROPOSE, { input: { ...input, entryId: 'x' } })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.publisher, PROPOSE, { input })).codes).toEqual([]);
    });

    it('cannot touch what is retired', async () => {
      await read(RECORDS.filter(({ key }) => key !== 'course'));
      expect((await ask(stage.publisher, PROPOSE, { input: { entryId: ids['course'], municipality: 'Reggio' } })).codes).toEqual(['NOT_FOUND']);
    });

    it('is listed to the own organisation, about one entry too, without what sources say and what others propose', async () => {
      const one = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      const other = await propose({ entryId: ids['one'], municipality: 'Reggio' });
      await sql`insert into proposal (entry_id, organisation_id, kind, fields, proposed_by)
        values (${ids['tool']}, ${ids['one']}, ${tool.id}, '{}', 'source:workshops.directory')`.execute(stage.house.database.kysely);
      const listed = async (viewer: Viewer, entryId?: string): Promise<string[]> =>
        (await ask(viewer, 'query ($entryId: ID) { proposals(own: true, entryId: $entryId) { nodes { id } } }', { entryId })).data.proposals.nodes.map(({ id }: { id: string }) => id);
      expect(await listed(stage.publisher)).toEqual([other.id, one.id]);
      expect(await listed(stage.publisher, ids['course'])).toEqual([one.id]);
      expect(await listed(stage.promoter)).toEqual([]);
      expect((await ask(stage.publisher, '{ proposals(entryId: "x") { nodes { id } } }')).codes).toEqual(['NOT_FOUND']);
    });

    it.each<[string, object, string]>([
      ['an empty title', { titleIt: '' }, 'titleIt'], ['a blank title', { titleIt: '  ', titleEn: 'x' }, 'titleIt'], ['no title at all', { titleEn: null }, 'titleIt'],
      ['a title of 301 characters', { titleIt: 'x'.repeat(301) }, 'titleIt'], ['a description of 5 MB', { summaryEn: 'x'.repeat(5_000_000) }, 'summaryEn'],
      ['a character that no database holds', { summaryIt: 'a\0b' }, 'summaryIt'], ['an unknown concept', { concepts: ['nothing-known'] }, 'concepts'],
      ['61 concepts', { concepts: Array.from({ length: 61 }, () => 'robotics') }, 'concepts'], ['a province that is none', { province: 'ZZ' }, 'province'], ['an address of 301 characters', { address: 'x'.repeat(301) }, 'address'],
      ['a price under nothing', { amount: -1 }, 'amount'], ['a price of a skyscraper', { amount: 1e9 }, 'amount'], ['an end before the beginning', { validFrom: '2027-02-01' }, 'validUntil'],
      ['a link that runs', { link: 'javascript:alert(1)' }, 'link'], ['a link with blanks', { link: 'https://one.test/a b' }, 'link'],
      ['attributes its kind does not have', { attributes: { colour: 'red' } }, 'attributes'], ['attributes of the wrong form', { attributes: { seats: 'many' } }, 'attributes'],
      ['attributes that cannot be stored', { attributes: { seats: '\ud800' } }, 'attributes'],
    ])('refuses %s', async (_what, fields, field) => {
      expect(await ask(stage.publisher, PROPOSE, { input: { entryId: ids['course'], ...fields } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field } });
      expect(await pending()).toEqual([]);
    });

    it('shows the reviewers what stands and what would', async () => {
      const made = await propose({ entryId: ids['course'], titleIt: 'Nuovo', province: null });
      expect(made).toMatchObject({ state: 'pending', fromSource: false, title: 'Nuovo', entry: { id: ids['course'] }, organisation: { title: 'Officina Uno' } });
      expect(made.changes).toEqual([
        { field: 'title', before: { it: 'Corso course', en: 'Course course' }, after: { it: 'Nuovo', en: 'Course course' } }, { field: 'province', before: 'RE', after: null },
      ]);
      expect(await entry(ids['course']!)).toMatchObject({ title: 'Corso course', province: 'RE' });
    });

    it('replaces a proposal that still waits, also when two are made at once', async () => {
      const first = await propose({ entryId: ids['course'], municipality: 'Prima' });
      const both = await Promise.all([propose({ entryId: ids['course'], municipality: 'Seconda' }), propose({ entryId: ids['course'], municipality: 'Terza' })]);
      const waiting = await pending();
      expect(waiting).toHaveLength(1);
      expect(both.map(({ id }) => id)).toContain(waiting[0].id);
      expect((await ask(stage.promoter, REVIEW, { id: first.id, approve: true })).codes).toEqual(['NOT_FOUND']);
    });

    it('can be taken back, once, by the own organisation', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      expect((await ask(undefined, WITHDRAW, { id })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(stage.neighbour, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.promoter, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.publisher, WITHDRAW, { id })).data.withdrawProposal).toEqual({ state: 'withdrawn' });
      expect((await ask(stage.publisher, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(stage.publisher, WITHDRAW, { id: 'x' })).codes).toEqual(['NOT_FOUND']);
    });
  });

  describe('a new entry', () => {
    const input = { kind: 'workshops.course', titleIt: 'Saldatura per principianti', titleEn: 'Welding for beginners', summaryIt: 'Un giorno.', summaryEn: 'One day.' };

    it('is of a kind that organisations may publish, and complete', async () => {
      expect(await ask(stage.publisher, PROPOSE, { input: { ...input, kind: 'workshops.nothing' } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'kind' } });
      expect((await ask(stage.publisher, PROPOSE, { input: { ...input, kind: undefined } })).codes).toEqual(['INPUT_INVALID']);
      expect((await ask(stage.publisher, PROPOSE, { input: { ...input, kind: tool.id } })).codes).toEqual(['FORBIDDEN']);
      expect(await ask(stage.publisher, PROPOSE, { input: { ...input, summaryEn: undefined } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'summaryEn' } });
      expect((await ask(stage.publisher, PROPOSE, { input: { ...input, summaryEn: undefined, summaryIt: undefined } })).codes).toEqual(['INPUT_INVALID']);
      expect((await ask(stage.publisher, 'query { me { publishableKinds { id } organisation { title } } }')).data.me).toEqual({ publishableKinds: [{ id: 'workshops.course' }], organisation: { title: 'Officina Uno' } });
    });

    it('stands under the organisation that is named, else under the one that is shown first', async () => {
      const both = await stage.house.person({ organisation: ids['two'] });
      await sql`insert into organisation_member (user_id, entry_id) values (${both.userId}, ${ids['one']})`.execute(stage.house.database.kysely);
      const publisherOfBoth = await stage.house.again(both);
      const standsUnder = async (more: object) => (await ask(publisherOfBoth, PROPOSE, { input: { ...input, ...more } })).data?.proposeEntry?.organisation.title;
      const { data } = await ask(publisherOfBoth, 'query { me { organisation { title } organisations { title } } }');
      expect(data.me).toEqual({ organisation: { title: 'Officina Due' }, organisations: [{ title: 'Officina Due' }, { title: 'Officina Uno' }] });
      expect([await standsUnder({}), await standsUnder({ organisationId: ids['one'] }), await standsUnder({ organisationId: ids['two'] })])
        .toEqual(['Officina Due', 'Officina Uno', 'Officina Due']);
      for (const other of [ids['course'], 'nobody', 'a\0']) {
        expect((await ask(publisherOfBoth, PROPOSE, { input: { ...input, organisationId: other } })).codes).toEqual(['FORBIDDEN']);
      }
    });

    it('stands under no organisation that is gone', async () => {
      await sql`update entry set state = 'retired' where id = ${ids['two']}`.execute(stage.house.database.kysely);
      expect((await ask(stage.neighbour, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(stage.neighbour, 'query { me { organisation { title } publishableKinds { id } } }')).data.me).toEqual({ organisation: null, publishableKinds: [] });
      await sql`update entry set state = 'published' where id = ${ids['two']}`.execute(stage.house.database.kysely);
    });

    it('is published and found once it is approved, and outlives the reads of sources', async () => {
      const { id, entry: none } = await propose({ ...input, amount: 0, link: 'mailto:info@one.test', attributes: { seats: 4 } });
      expect(none).toBeNull();
      expect(await found('saldatura principianti')).not.toContain(input.titleIt);
      const { entry: made } = await review(id, true);
      expect(await found('saldatura principianti')).toContain(input.titleIt);
      await read();
      expect(await entry(made.id)).toMatchObject({
        title: input.titleIt, english: input.titleEn, publisher: { title: 'Officina Uno' }, price: { amount: 0, free: true, note: null },
        links: [{ rel: 'contact', url: 'mailto:info@one.test' }], attributes: { seats: 4 }, provenance: { source: null, title: 'Officina Uno', editedByPublisher: false },
      });
      const edit = await propose({ entryId: made.id, titleIt: 'Saldatura', amount: null, attributes: {} });
      await review(edit.id, true);
      expect(await entry(made.id)).toMatchObject({ title: 'Saldatura', english: input.titleEn, price: null, attributes: {}, publisher: { title: 'Officina Uno' } });
    });

    it('is never published when it is turned down', async () => {
      const { id } = await propose(input);
      expect(await review(id, false)).toMatchObject({ state: 'rejected', entry: null });
    });
  });
});
