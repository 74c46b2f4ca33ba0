import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, tool, workshop, workshops } from '../../../testing/workshops.ts';
import type { Viewer } from '../../context.ts';
import { Refusal } from '../../errors.ts';

const FIELDS = 'id state fromSource reviewable reviewers title comment entry { id } organisation { title } changes { field before after }';
const PROPOSE = `mutation ($input: ProposalInput!) { proposeEntry(input: $input) { ${FIELDS} } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawProposal(id: $id) { state } }';
const REVIEW = `mutation ($id: ID!, $approve: Boolean!, $comment: String) { reviewProposal(id: $id, approve: $approve, comment: $comment) { ${FIELDS} } }`;
const LIST = `query ($state: ReviewState) { proposals(state: $state, first: 100) { totalCount nodes { ${FIELDS} } } }`;
const ENTRY = `query ($id: ID!) { entry(id: $id) { title summary english: title(locale: en) province municipality address price { amount free note } duration validFrom validUntil
  links { rel url } concepts { id } attributes publisher { title } provenance { source title editedByPublisher } offers { totalCount } } }`;

const RESERVED = { it: 'Prezzo per soci', en: 'Price for members' };
const RECORDS: readonly SourceRecord[] = [
  record('one', { kind: workshop.id, title: { it: 'Officina Uno', en: 'Workshop One' }, place: { province: 'RE' } }),
  record('two', { kind: workshop.id, title: { it: 'Officina Due', en: 'Workshop Two' }, place: { province: 'MO' } }),
  record('far', { kind: workshop.id, title: { it: 'Officina Lontana', en: 'Far Workshop' }, place: { province: 'AO' } }),
  record('empty', { kind: workshop.id, title: { it: 'Officina Vuota', en: 'Empty Workshop' }, place: { province: 'PZ' } }),
  record('course', {
    publisher: 'one', price: { amount: 100, note: RESERVED }, duration: { it: '2 giorni', en: '2 days' }, place: { province: 'RE', municipality: 'Scandiano', address: 'Via Emilia 7' },
    links: [{ rel: 'website', url: 'https://one.test/' }, { rel: 'document', url: 'https://one.test/course.pdf' }], validUntil: '2027-01-31', attributes: { seats: 8 },
  }),
  record('other', { publisher: 'two' }), record('tool', { kind: tool.id, publisher: 'one' }),
];

describe.each(DATABASES)('publishing on the %s database', (database) => {
  let house: TestHouse;
  let ids: Record<string, string>;
  let publisher: Viewer;
  let neighbour: Viewer;
  let promoter: Viewer;
  let promoterNextDoor: Viewer;
  let administrator: Viewer;

  const read = (records: readonly SourceRecord[] = RECORDS) => house.read(directory('directory', records));
  /** The records with one of them changed. */
  const changed = (key: string, more: Partial<SourceRecord>): SourceRecord[] => RECORDS.map((one) => (one.key === key ? { ...one, ...more } : one));
  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    const refusals = errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError : new Refusal(message, 500, { it: '', en: '' })));
    return { data, codes: refusals.map(({ code }) => code), details: refusals[0]?.details };
  };
  const propose = async (input: object, viewer = publisher) => {
    const { data, codes } = await ask(viewer, PROPOSE, { input });
    expect(codes).toEqual([]);
    return data.proposeEntry;
  };
  const review = async (id: string, approve: boolean, viewer = promoter) => {
    const { data, codes } = await ask(viewer, REVIEW, { id, approve });
    expect(codes).toEqual([]);
    return data.reviewProposal;
  };
  const entry = async (id: string) => (await ask(undefined, ENTRY, { id })).data.entry;
  const pending = async (viewer = promoter) => (await ask(viewer, LIST, { state: 'pending' })).data.proposals.nodes;
  const found = async (query: string): Promise<string[]> => {
    await house.feed.catchUp();
    return (await ask(undefined, 'query ($query: String) { entries(query: $query) { nodes { title } } }', { query })).data.entries.nodes.map(({ title }: { title: string }) => title);
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await read();
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(house.database.kysely);
    ids = Object.fromEntries(rows.map(({ key, id }) => [key, id]));
    publisher = await house.person({ organisation: ids['one'] });
    neighbour = await house.person({ organisation: ids['two'] });
    promoter = await house.person({ hub: await house.hub(['RE']) });
    promoterNextDoor = await house.person({ hub: await house.hub(['MO', 'BO']) });
    administrator = await house.person({ administrator: true });
    await house.hub(['PZ']);
  });
  beforeEach(async () => {
    await sql`update entry set overlay = '{}', overlay_conflicts = '{}', content_hash = '' where overlay <> '{}'`.execute(house.database.kysely);
    await sql`delete from proposal`.execute(house.database.kysely);
    await read();
  });
  afterAll(() => house.close());

  describe('proposing', () => {
    it('is for people of the organisation that the entry is of', async () => {
      const input = { entryId: ids['course'], titleIt: 'Nuovo', titleEn: 'New' };
      expect((await ask(undefined, PROPOSE, { input })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(promoter, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(administrator, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(neighbour, PROPOSE, { input })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(publisher, PROPOSE, { input: { ...input, entryId: 'x' } })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(publisher, PROPOSE, { input })).codes).toEqual([]);
    });

    it('cannot touch what is retired', async () => {
      await read(RECORDS.filter(({ key }) => key !== 'course'));
      expect((await ask(publisher, PROPOSE, { input: { entryId: ids['course'], municipality: 'Reggio' } })).codes).toEqual(['NOT_FOUND']);
    });

    it('is listed to the own organisation, about one entry too, without what sources say and what others propose', async () => {
      const one = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      const other = await propose({ entryId: ids['one'], municipality: 'Reggio' });
      await sql`insert into proposal (entry_id, organisation_id, kind, fields, proposed_by)
        values (${ids['tool']}, ${ids['one']}, ${tool.id}, '{}', 'source:workshops.directory')`.execute(house.database.kysely);
      const listed = async (viewer: Viewer, entryId?: string): Promise<string[]> =>
        (await ask(viewer, 'query ($entryId: ID) { proposals(own: true, entryId: $entryId) { nodes { id } } }', { entryId })).data.proposals.nodes.map(({ id }: { id: string }) => id);
      expect(await listed(publisher)).toEqual([other.id, one.id]);
      expect(await listed(publisher, ids['course'])).toEqual([one.id]);
      expect(await listed(promoter)).toEqual([]);
      expect((await ask(publisher, '{ proposals(entryId: "x") { nodes { id } } }')).codes).toEqual(['NOT_FOUND']);
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
      expect(await ask(publisher, PROPOSE, { input: { entryId: ids['course'], ...fields } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field } });
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
      expect((await ask(promoter, REVIEW, { id: first.id, approve: true })).codes).toEqual(['NOT_FOUND']);
    });

    it('can be taken back, once, by the own organisation', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      expect((await ask(undefined, WITHDRAW, { id })).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(neighbour, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(promoter, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(publisher, WITHDRAW, { id })).data.withdrawProposal).toEqual({ state: 'withdrawn' });
      expect((await ask(publisher, WITHDRAW, { id })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(publisher, WITHDRAW, { id: 'x' })).codes).toEqual(['NOT_FOUND']);
    });
  });

  describe('a new entry', () => {
    const input = { kind: 'workshops.course', titleIt: 'Saldatura per principianti', titleEn: 'Welding for beginners', summaryIt: 'Un giorno.', summaryEn: 'One day.' };

    it('is of a kind that organisations may publish, and complete', async () => {
      expect(await ask(publisher, PROPOSE, { input: { ...input, kind: 'workshops.nothing' } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'kind' } });
      expect((await ask(publisher, PROPOSE, { input: { ...input, kind: undefined } })).codes).toEqual(['INPUT_INVALID']);
      expect((await ask(publisher, PROPOSE, { input: { ...input, kind: tool.id } })).codes).toEqual(['FORBIDDEN']);
      expect(await ask(publisher, PROPOSE, { input: { ...input, summaryEn: undefined } })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'summaryEn' } });
      expect((await ask(publisher, PROPOSE, { input: { ...input, summaryEn: undefined, summaryIt: undefined } })).codes).toEqual(['INPUT_INVALID']);
      expect((await ask(publisher, 'query { me { publishableKinds { id } organisation { title } } }')).data.me).toEqual({ publishableKinds: [{ id: 'workshops.course' }], organisation: { title: 'Officina Uno' } });
    });

    it('stands under the organisation that is named, else under the one that is shown first', async () => {
      const both = await house.person({ organisation: ids['two'] });
      await sql`insert into organisation_member (user_id, entry_id) values (${both.userId}, ${ids['one']})`.execute(house.database.kysely);
      const publisherOfBoth = await house.again(both);
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
      await sql`update entry set state = 'retired' where id = ${ids['two']}`.execute(house.database.kysely);
      expect((await ask(neighbour, PROPOSE, { input })).codes).toEqual(['FORBIDDEN']);
      expect((await ask(neighbour, 'query { me { organisation { title } publishableKinds { id } } }')).data.me).toEqual({ organisation: null, publishableKinds: [] });
      await sql`update entry set state = 'published' where id = ${ids['two']}`.execute(house.database.kysely);
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

  describe('reviewing', () => {
    it('is for promoters of the organisation’s province', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      expect((await ask(undefined, REVIEW, { id, approve: true })).codes).toEqual(['UNAUTHENTICATED']);
      for (const viewer of [publisher, neighbour, promoterNextDoor, administrator]) expect((await ask(viewer, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(promoter, REVIEW, { id: 'x', approve: true })).codes).toEqual(['NOT_FOUND']);
      expect(await review(id, true)).toMatchObject({ state: 'approved' });
      expect((await ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
    });

    describe('what one’s own organisation proposed', () => {
      let hub: string;
      let both: Viewer;
      const decide = (viewer: Viewer, id: string) => ask(viewer, REVIEW, { id, approve: true });
      const seen = async (viewer: Viewer, id: string) => {
        const { reviewable, reviewers } = (await pending(viewer)).find((one: { id: string }) => one.id === id);
        return { reviewable, reviewers };
      };
      beforeAll(async () => {
        hub = await house.hub(['AO'], 'Hub di Aosta');
        both = await house.person({ hub, organisation: ids['far'] });
      });

      it('is the administrator’s to decide, where nobody else works for the hub', async () => {
        const { id } = await propose({ entryId: ids['far'], municipality: 'Centro' }, both);
        expect(await seen(both, id)).toEqual({ reviewable: false, reviewers: [] });
        expect(await decide(both, id)).toMatchObject({ codes: ['OWN_PROPOSAL'] });
        expect((await pending(both)).map((one: { id: string }) => one.id)).toEqual([id]);
        expect(await seen(administrator, id)).toEqual({ reviewable: true, reviewers: [] });
        expect(await review(id, true, administrator)).toMatchObject({ state: 'approved', reviewable: false });
        expect((await decide(both, id)).codes).toEqual(['NOT_FOUND']);
      });

      it('is a colleague’s, also when the organisation’s other people made it', async () => {
        const colleague = await house.person({ hub });
        const { id } = await propose({ entryId: ids['far'], municipality: 'Centro' }, await house.person({ organisation: ids['far'] }));
        expect((await decide(both, id)).codes).toEqual(['OWN_PROPOSAL']);
        expect((await decide(administrator, id)).codes).toEqual(['NOT_FOUND']);
        for (const [viewer, reviewable] of [[both, false], [colleague, true]] as const) expect(await seen(viewer, id)).toEqual({ reviewable, reviewers: ['Hub di Aosta'] });
        expect(await review(id, true, colleague)).toMatchObject({ state: 'approved' });
        const own = await propose({ entryId: ids['far'], municipality: 'Altrove' }, both);
        await sql`delete from organisation_member where user_id = ${both.userId}`.execute(house.database.kysely);
        expect((await decide(await house.again(both), own.id)).codes).toEqual(['OWN_PROPOSAL']);
        await sql`delete from hub_member where hub_id = ${hub}`.execute(house.database.kysely);
      });
    });

    it.each(['far', 'empty'])('is the administrator’s where no hub works: %s', async (key) => {
      const { id } = await propose({ entryId: ids[key], municipality: 'Centro' }, await house.person({ organisation: ids[key] }));
      expect((await ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['NOT_FOUND']);
      expect(await review(id, true, administrator)).toMatchObject({ state: 'approved' });
    });

    it('is done once when two promoters decide at once', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      const colleague = await house.person({ hub: promoter.hubId });
      const both = await Promise.all([ask(promoter, REVIEW, { id, approve: true }), ask(colleague, REVIEW, { id, approve: false })]);
      expect(both.map(({ codes }) => codes).sort()).toEqual([[], ['NOT_FOUND']]);
    });

    it('keeps the reviewer’s comment, and refuses one too long', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      expect(await ask(promoter, REVIEW, { id, approve: false, comment: 'x'.repeat(4_001) })).toMatchObject({ codes: ['INPUT_INVALID'], details: { field: 'comment' } });
      expect((await ask(promoter, REVIEW, { id, approve: false, comment: ' Manca il prezzo. ' })).data.reviewProposal).toMatchObject({ state: 'rejected', comment: 'Manca il prezzo.' });
      expect(await entry(ids['course']!)).toMatchObject({ municipality: 'Scandiano', provenance: { editedByPublisher: false } });
    });

    it('cannot bring back what its source retired', async () => {
      const { id } = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      await read(RECORDS.filter(({ key }) => key !== 'course'));
      expect((await ask(promoter, REVIEW, { id, approve: true })).codes).toEqual(['WRONG_STATE']);
      await review(id, false);
      expect(await entry(ids['course']!)).toBeNull();
    });

    it('lists to each what they may see', async () => {
      const mine = await propose({ entryId: ids['course'], municipality: 'Reggio' });
      const theirs = await propose({ entryId: ids['other'], municipality: 'Modena' }, neighbour);
      const listed = async (viewer: Viewer | undefined) => (await pending(viewer)).map(({ id }: { id: string }) => id);
      expect(await listed(publisher)).toEqual([mine.id]);
      expect(await listed(promoter)).toEqual([mine.id]);
      expect(await listed(neighbour)).toEqual([theirs.id]);
      expect(await listed(promoterNextDoor)).toEqual([theirs.id]);
      expect(await listed(administrator)).toEqual([]);
      expect(await listed(await house.person())).toEqual([]);
      expect((await ask(undefined, LIST)).codes).toEqual(['UNAUTHENTICATED']);
      for (const [viewer, seen] of [[publisher, mine.id], [promoter, mine.id], [neighbour, undefined], [administrator, undefined]] as const) {
        expect((await ask(viewer, `{ proposal(id: "${mine.id}") { id } }`)).data.proposal?.id).toBe(seen);
      }
      await review(mine.id, false);
      expect(await listed(promoter)).toEqual([]);
      expect((await ask(promoter, LIST, { state: 'rejected' })).data.proposals.totalCount).toBe(1);
    });
  });

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
      expect((await ask(publisher, WITHDRAW, { id: conflict.id })).codes).toEqual(['NOT_FOUND']);
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
