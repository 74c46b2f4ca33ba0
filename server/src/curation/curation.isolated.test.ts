import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshop, workshops } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import { Refusal } from '../errors.ts';

const DECIDE = `mutation ($id: ID!, $state: DecisionState!, $comment: String) { decideMatch(matchId: $id, state: $state, comment: $comment) {
  entry { title } decision { state position comment decidedBy } } }`;
const ORDER = 'mutation ($company: ID!, $ids: [ID!]!) { orderMatches(companyId: $company, matchIds: $ids) { id } }';
const MATCHES = `query ($id: ID!, $role: Role) { company(id: $id) { matches(role: $role) { totalCount nodes { id rank entry { title } decision { state position comment decidedBy } } } activities { nodes { kind entry { title } } } } }`;

/** Three courses that answer the same words, in the order the matcher finds them, and two workshops. */
const RECORDS = [
  ...['Uno', 'Due', 'Tre', 'Quattro'].map((name, index) => record(name, { title: { it: `${'Saldatura '.repeat(4 - index)}${name}`.trim(), en: name }, concepts: index < 2 ? ['robotics'] : [] })),
  record('lab', { kind: workshop.id, title: { it: 'Officina della saldatura', en: 'Welding workshop' }, place: { province: 'RE' } }),
];

interface Shown { readonly id: string; readonly title: string; readonly state?: string }

describe.each(DATABASES)('curating on the %s database', (database) => {
  let house: TestHouse;
  let hub: string;
  let promoter: Viewer;
  let neighbour: Viewer;
  let owner: Viewer;
  let company: string;

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const shown = async (viewer = promoter, role: string | null = 'offer'): Promise<Shown[]> =>
    (await ask(viewer, MATCHES, { id: company, role })).data.company.matches.nodes.map(({ id, entry, decision }: any) => ({ id, title: entry.title, ...(decision ? { state: decision.state } : {}) }));
  const decide = async (id: string, state: string, comment?: string, viewer = promoter) => {
    const { data, codes } = await ask(viewer, DECIDE, { id, state, comment });
    expect(codes).toEqual([]);
    return data.decideMatch;
  };
  const recommend = async (...matches: readonly (Shown | undefined)[]): Promise<void> => {
    for (const match of matches) await decide(match!.id, 'recommended');
  };
  const titles = (matches: readonly Shown[]): string[] => matches.map(({ title }) => title);
  const recorded = async (): Promise<string[]> => (await ask(promoter, MATCHES, { id: company })).data.company.activities.nodes
    .filter(({ kind }: { kind: string }) => kind === 'recommendation').map(({ entry }: { entry: { title: string } }) => entry.title);

  /** Another run with other matches, as a company that says more of itself gets: one that comes to the same is not kept. */
  const matchAnew = async (): Promise<void> => {
    await ask(owner, `mutation { updateCompany(id: "${company}", input: { needs: "Cerchiamo saldatura e robot, anche usati" }) { id } }`);
    await house.match(company);
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', RECORDS));
    hub = await house.hub(['RE'], 'Punto di Reggio');
    promoter = await house.person({ hub });
    neighbour = await house.person({ hub: await house.hub(['MO']) });
  });
  beforeEach(async () => {
    const person = await house.person();
    company = (await ask(person, 'mutation { createCompany(input: { name: "Officina", needs: "Cerchiamo saldatura e robot" }) { id } }')).data.createCompany.id;
    owner = await house.again(person);
    await ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub });
    await house.match(company);
  });
  afterAll(() => house.close());

  it('is for promoters of the hub that follows the company', async () => {
    const [{ id } = { id: '' }] = await shown();
    const variables = { id, state: 'recommended' };
    expect((await ask(undefined, DECIDE, variables)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(owner, DECIDE, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(await house.person({ administrator: true }), DECIDE, variables)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(neighbour, DECIDE, variables)).codes).toEqual(['NOT_FOUND']);
    for (const wrong of ['x', crypto.randomUUID()]) expect((await ask(promoter, DECIDE, { ...variables, id: wrong })).codes).toEqual(['NOT_FOUND']);
    await ask(owner, 'mutation ($company: ID!) { setHubConsent(companyId: $company, hubId: null) { id } }', { company });
    expect((await ask(promoter, DECIDE, variables)).codes).toEqual(['NOT_FOUND']);
    expect((await shown(owner)).every(({ state }) => state === undefined)).toBe(true);
  });

  it('puts what is recommended first, in the order it was recommended, and marks it for the company', async () => {
    const [first, second, third, fourth] = await shown();
    await recommend(third, second);
    for (const viewer of [promoter, owner]) expect(await shown(viewer)).toEqual([{ ...third, state: 'recommended' }, { ...second, state: 'recommended' }, first, fourth]);
    expect((await ask(owner, MATCHES, { id: company, role: 'offer' })).data.company.matches.nodes[0]).toMatchObject({ rank: 3, decision: { position: 1, decidedBy: 'Punto di Reggio' } });
    expect((await shown(owner, null))[0]).toMatchObject({ id: third!.id });
  });

  it.each(['held', 'rejected'])('hides what is %s from the company, not from the promoter', async (state) => {
    const [first, ...rest] = await shown();
    await decide(first!.id, state, 'Troppo caro');
    expect(await shown(owner)).toEqual(rest);
    expect((await ask(owner, MATCHES, { id: company, role: 'offer' })).data.company.matches.totalCount).toBe(3);
    expect(await shown()).toEqual([{ ...first, state }, ...rest]);
    await decide(first!.id, 'undecided');
    expect(await shown(owner)).toEqual([first, ...rest]);
  });

  it('keeps a decision over the next run', async () => {
    const [first, second, third] = await shown();
    await recommend(third);
    await decide(first!.id, 'rejected');
    await matchAnew();
    expect(titles(await shown(owner)).slice(0, 2)).toEqual([third!.title, second!.title]);
    expect(await shown(owner)).not.toContainEqual(expect.objectContaining({ title: first!.title }));
    expect((await shown())[0]!.id).not.toBe(third!.id);
  });

  it('keeps what was recommended also when a run no longer finds it, until it is taken back or leaves the catalogue', async () => {
    const [first, second] = await shown();
    await recommend(second, first);
    await ask(owner, `mutation { updateCompany(id: "${company}", input: { needs: "Cerchiamo pasticceri" }) { id } }`);
    await house.match(company);
    for (const viewer of [promoter, owner]) expect(await shown(viewer)).toEqual([{ ...second, state: 'recommended' }, { ...first, state: 'recommended' }]);
    await decide(second!.id, 'undecided');
    expect(await shown(owner)).toEqual([{ ...first, state: 'recommended' }]);
    await house.read(directory('directory', RECORDS.filter(({ title }) => title.it !== first!.title)));
    expect(await shown(owner)).toEqual([]);
    await house.read(directory('directory', RECORDS));
    await house.feed.catchUp();
  });

  it('keeps the comment until another is written, as it was written', async () => {
    const [{ id } = { id: '' }] = await shown();
    const words = `<b>Chiamateli</b>'); drop table decision; --`;
    expect((await decide(id, 'recommended', ` ${words} `)).decision).toEqual({ state: 'recommended', position: 1, comment: words, decidedBy: 'Punto di Reggio' });
    expect((await decide(id, 'held')).decision.comment).toBe(words);
    expect((await decide(id, 'recommended', 'Meglio così')).decision.comment).toBe('Meglio così');
    expect((await ask(promoter, DECIDE, { id, state: 'held', comment: 'x'.repeat(4_001) })).codes).toEqual(['INPUT_INVALID']);
    expect((await ask(promoter, DECIDE, { id, state: 'held', comment: 'a\0' })).codes).toEqual(['INPUT_INVALID']);
  });

  it('records a recommendation once, and nothing else', async () => {
    const [first, second] = await shown();
    await recommend(first);
    await decide(first!.id, 'recommended', 'Con un commento');
    await decide(second!.id, 'held');
    await decide(second!.id, 'rejected');
    expect(await recorded()).toEqual([first!.title]);
  });

  it.each(['undecided', 'held', 'rejected'])('does not record it again when it was %s in between, nor when another run finds it', async (state) => {
    const [first] = await shown();
    await recommend(first);
    await decide(first!.id, state);
    await recommend(first);
    await decide(first!.id, state);
    await matchAnew();
    const again = (await shown()).find(({ title }) => title === first!.title);
    expect(again!.id).not.toBe(first!.id);
    await recommend(again);
    expect(await recorded()).toEqual([first!.title]);
  });

  it('records what another hub recommends as its own', async () => {
    const [first] = await shown();
    await recommend(first);
    const elsewhere = await house.hub(['RE'], 'Altro punto');
    await ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub: elsewhere });
    await decide(first!.id, 'recommended', undefined, await house.person({ hub: elsewhere }));
    const { rows } = await sql<{ hubs: number }>`select count(distinct hub_id)::int as hubs from activity
      where company_id = ${company} and kind = 'recommendation'`.execute(house.database.kysely);
    expect(rows).toEqual([{ hubs: 2 }]);
  });

  it('lets a hub begin afresh: neither the note nor the place that another gave stands under its name', async () => {
    const [first, second] = await shown();
    await decide(second!.id, 'recommended', 'Nota di Reggio.');
    await recommend(first);
    await ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub: neighbour.hubId });
    await decide(first!.id, 'recommended', undefined, neighbour);
    expect((await decide(second!.id, 'recommended', undefined, neighbour)).decision).toMatchObject({ state: 'recommended', comment: null });
    expect(titles(await shown(neighbour)).slice(0, 2)).toEqual([first!.title, second!.title]);
  });

  it('takes one decision after the other when two promoters decide at once', async () => {
    const [first, second] = await shown();
    const colleague = await house.person({ hub });
    await Promise.all([decide(first!.id, 'recommended'), decide(second!.id, 'recommended', undefined, colleague), decide(first!.id, 'recommended', undefined, colleague)]);
    const { rows } = await sql<{ position: number }>`select position from decision where company_id = ${company} order by position`.execute(house.database.kysely);
    expect(rows).toEqual([{ position: 1 }, { position: 2 }]);
    expect((await recorded()).sort()).toEqual([first!.title, second!.title].sort());
  });

  describe('ordering', () => {
    it('puts the given ones first, the other recommended ones after them', async () => {
      const [first, second, third, fourth] = await shown();
      await recommend(first, second, third);
      expect((await ask(promoter, ORDER, { company, ids: [third!.id, second!.id] })).codes).toEqual([]);
      expect(titles(await shown(owner))).toEqual(titles([third!, second!, first!, fourth!]));
      expect((await ask(promoter, ORDER, { company, ids: [first!.id] })).codes).toEqual([]);
      expect(titles(await shown(owner))).toEqual(titles([first!, third!, second!, fourth!]));
      expect((await ask(promoter, ORDER, { company, ids: [] })).codes).toEqual([]);
      expect(titles(await shown(owner))).toEqual(titles([first!, third!, second!, fourth!]));
    });

    it('changes nothing when one of them cannot be ordered', async () => {
      const [first, second, third] = await shown();
      await recommend(first, second);
      const before = await shown();
      for (const ids of [[second!.id, third!.id], [second!.id, crypto.randomUUID()], [second!.id, 'x']]) expect((await ask(promoter, ORDER, { company, ids })).codes).toEqual(['NOT_FOUND']);
      expect((await ask(promoter, ORDER, { company, ids: [second!.id, second!.id] })).codes).toEqual(['INPUT_INVALID']);
      expect((await ask(promoter, ORDER, { company, ids: Array.from({ length: 101 }, () => crypto.randomUUID()) })).codes).toEqual(['INPUT_INVALID']);
      expect(await shown()).toEqual(before);
    });

    it('is for promoters of the hub that follows the company, also of nothing', async () => {
      const [first] = await shown();
      await recommend(first);
      for (const ids of [[first!.id], []]) {
        expect((await ask(undefined, ORDER, { company, ids })).codes).toEqual(['UNAUTHENTICATED']);
        expect((await ask(owner, ORDER, { company, ids })).codes).toEqual(['FORBIDDEN']);
        expect((await ask(neighbour, ORDER, { company, ids })).codes).toEqual(['NOT_FOUND']);
        expect((await ask(promoter, ORDER, { company: 'x', ids })).codes).toEqual(['NOT_FOUND']);
      }
    });
  });
});
