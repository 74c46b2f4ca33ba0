import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sameText, type Need, type SourceRecord } from '@innesto/schema';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { course, directory, record, tool, workshop, workshopsWith } from '../../testing/workshops.ts';
import { area, checkups, instrument, question } from '../assessments/testing.ts';
import type { Viewer } from '../context.ts';
import { errors, Refusal } from '../errors.ts';
import { MATCHING_VERSION } from './run.ts';

const SHORT = instrument([
  area('making', [question('m', { concepts: ['sensors', 'predictive-maintenance'] })]),
  area('selling', [question('s', { concepts: ['e-commerce'] })]),
]);

const RECORDS: readonly SourceRecord[] = [
  record('senses', {
    kind: workshop.id, title: { it: 'Officina dei sensori', en: 'Sensor workshop' }, summary: { it: 'Montiamo sensori sulle macchine.', en: 'We put sensors on machines.' },
    place: { province: 'RE' }, concepts: ['sensors'], links: [{ rel: 'website', url: 'https://senses.test/' }],
  }),
  record('shops', {
    kind: workshop.id, title: { it: 'Bottega digitale', en: 'Digital shop' }, summary: { it: 'Commercio elettronico per chi produce.', en: 'E-commerce for makers.' },
    place: { province: 'PA' }, concepts: ['e-commerce'],
  }),
  record('sensor-day', {
    kind: course.id, title: { it: 'Un giorno con i sensori', en: 'A day with sensors' }, publisher: 'senses', price: { amount: 0 }, place: { province: 'RE' }, concepts: ['sensors'], attributes: { seats: 3 },
  }),
  record('maintenance', { kind: tool.id, title: { it: 'Manutenzione predittiva', en: 'Predictive maintenance' }, publisher: 'senses', concepts: ['predictive-maintenance'] }),
  record('shop-course', { kind: course.id, title: { it: 'Vendere in rete', en: 'Selling online' }, publisher: 'shops', price: { amount: 9_000 }, concepts: ['e-commerce'] }),
  record('baking', { title: { it: 'Pane e dolci', en: 'Bread and cakes' }, summary: { it: 'Lievitazione naturale.', en: 'Sourdough.' } }),
];

const MATCHES = `query ($id: ID!, $role: Role, $first: Int! = 50) { company(id: $id) { nextStep matchesState { state updatedAt message } matches(role: $role, first: $first) { totalCount nodes {
  rank score gaps { area } missing entry { id title role } madeBy { id version queries }
  reasons { signal signalName value weight text inEnglish: text(locale: en) evidence plugin pluginName named: pluginName(locale: en) } } } } }`;

/** Background work takes its time on a busy machine. */
const PATIENT = { timeout: 25_000, interval: 200 };

/** What each database came to, to be compared at the end. */
const orders = new Map<string, unknown>();

describe.each(DATABASES)('matching on the %s database', (database) => {
  let house: TestHouse;
  let owner: Viewer;
  let company: string;
  const needs: Need[] = [];

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors: refused = [] } = await house.ask(viewer, operation, variables);
    return { data, codes: refused.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const read = async (variables: object = {}, id = company, viewer = owner) => {
    const { data, codes } = await ask(viewer, MATCHES, { id, ...variables });
    expect(codes).toEqual([]);
    return data.company;
  };
  const titles = async (variables: object = {}): Promise<string[]> => (await read(variables)).matches.nodes.map(({ entry }: { entry: { title: string } }) => entry.title);
  const state = async (): Promise<string> => (await read({ first: 0 })).matchesState.state;
  const newCompany = async (fields: string): Promise<readonly [Viewer, string]> => {
    const person = await house.person();
    const { data } = await ask(person, `mutation { createCompany(input: { name: "Officina", ${fields} }) { id } }`);
    return [await house.again(person), data.createCompany.id];
  };
  const assess = async (viewer: Viewer, id: string, steps: Readonly<Record<string, number>>): Promise<void> => {
    const { data } = await ask(viewer, `mutation { startAssessment(companyId: "${id}", instrumentId: "checkups.short") { id answers { questionId revision } } }`);
    const { id: assessmentId, answers } = data.startAssessment;
    for (const [questionId, step] of Object.entries(steps)) {
      const revision = answers.find((answer: { questionId: string }) => answer.questionId === questionId)?.revision ?? 0;
      expect((await ask(viewer, 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { step } }', { input: { assessmentId, questionId, step, revision } })).codes).toEqual([]);
    }
    expect((await ask(viewer, `mutation { fileAssessment(id: "${assessmentId}") { id } }`)).codes).toEqual([]);
  };

  beforeAll(async () => {
    const seats = {
      id: 'workshops.seats', kinds: [course.id], label: { it: 'Posti liberi', en: 'Free seats' },
      measure: (need: Need, { attributes }: { attributes: { seats?: number } }) => {
        needs.push(need);
        return attributes.seats ? { value: 1, says: { it: 'Ci sono posti', en: 'There are seats' } } : undefined;
      },
    };
    const broken = { id: 'workshops.broken', kinds: [tool.id], label: sameText('Broken'), measure: () => { throw new Error('broken'); } };
    house = await openTestHouse({ database, plugins: [workshopsWith({ signals: [seats, broken] }), checkups(SHORT)] });
    await house.read(directory('directory', RECORDS));
    await house.feed.catchUp();
    [owner, company] = await newCompany('sizeClass: micro, province: "RE", sector: "28"');
    await assess(owner, company, { m: 0, s: 2 });
    await house.match(company);
  });
  afterAll(() => house.close());

  it('gives each role its places, the severe gap first', async () => {
    expect(await titles({ role: 'partner' })).toEqual(['Officina dei sensori', 'Bottega digitale']);
    expect(await titles({ role: 'offer' })).toEqual(['Un giorno con i sensori', 'Vendere in rete']);
    expect(await titles({ role: 'technology' })).toEqual(['Manutenzione predittiva']);
    const { nodes, totalCount } = (await read()).matches;
    expect(totalCount).toBe(5);
    expect(nodes[0]).toMatchObject({ rank: 1, gaps: [{ area: 'making' }], madeBy: { version: MATCHING_VERSION } });
    orders.set(database, nodes.map(({ entry, score, reasons }: { entry: { title: string }; score: number; reasons: unknown }) => [entry.title, score, reasons]));
  });

  it('says why, with proof of the entry, in the reader’s language', async () => {
    const [{ reasons, missing }] = (await read({ role: 'offer' })).matches.nodes;
    expect(reasons.map(({ signal, plugin }: { signal: string; plugin: string | null }) => [signal, plugin])).toEqual([
      ['gap', null], ['territory', null], ['workshops.seats', 'workshops'], ['price', null],
    ]);
    expect(reasons[0]).toMatchObject({
      evidence: ['sensori'], text: 'Per «Area making» tratta: «sensori». Alla domanda «Question m» la risposta è «0».',
      inEnglish: 'For “Area making” it deals with: “sensors”. To “Question m” the answer is “0”.',
    });
    expect(reasons[1]).toMatchObject({ signalName: 'Vicinanza', text: expect.stringContaining('Reggio'), inEnglish: 'It is in the same province: Reggio Emilia.' });
    expect(reasons[2]).toMatchObject({ signalName: 'Posti liberi', text: 'Ci sono posti', inEnglish: 'There are seats', pluginName: 'Officine di prova', named: 'Workshops' });
    expect(reasons[1].pluginName).toBeNull();
    expect(missing).toEqual(['Nessun contatto pubblicato']);
  });

  it('leaves a broken signal out and counts it', async () => {
    const [{ reasons }] = (await read({ role: 'technology' })).matches.nodes;
    expect(reasons.map(({ signal }: { signal: string }) => signal)).toEqual(['gap']);
    expect(house.signals.failures('workshops.broken').failures).toBeGreaterThan(0);
  });

  it('makes the same of the same need and catalogue, and keeps the run that stands', async () => {
    const { matches, matchesState } = await read();
    await house.match(company);
    const again = await read();
    expect(again.matches).toEqual(matches);
    expect(new Date(again.matchesState.updatedAt).getTime()).toBeGreaterThan(new Date(matchesState.updatedAt).getTime());
  });

  describe('of a company that keeps changing', () => {
    let [changing, id]: readonly [Viewer, string] = [undefined as never, ''];
    const runs = async () => (await sql<{ id: string; current: boolean; matches: number; queries: { id: string }[] }>`select id, current, queries,
      (select count(*)::int from match where match.run_id = match_run.id) as matches
      from match_run where company_id = ${id} order by created_at`.execute(house.database.kysely)).rows;
    const change = async (place: string): Promise<void> => {
      await ask(changing, `mutation { updateCompany(id: "${id}", input: { province: "${place}" }) { id } }`);
      await house.match(id);
    };

    it('keeps what made an earlier run', async () => {
      [changing, id] = await newCompany('province: "RE", needs: "Cerchiamo sensori"');
      await house.match(id);
      await change('MO');
      const rows = await runs();
      expect(rows.map(({ current }) => current)).toEqual([false, true]);
      expect(rows.every(({ matches, queries }) => matches > 0 && queries.some((query) => query.id.startsWith('offer:')))).toBe(true);
    });

    it('keeps ten earlier runs, and those that a decision was made on', async () => {
      const [first] = await runs();
      await sql`insert into decision (company_id, entry_id, match_id, state) select company_id, entry_id, id, 'recommended' from match where run_id = ${first!.id} limit 1`.execute(house.database.kysely);
      for (let time = 0; time < 13; time += 1) await change(time % 2 ? 'MO' : 'BO');
      const rows = await runs();
      expect(rows).toHaveLength(12);
      expect(rows[0]!.id).toBe(first!.id);
      expect(rows.at(-1)!.current).toBe(true);
    });
  });

  it('tells plugins nothing that fewer than five companies share', async () => {
    needs.length = 0;
    await house.match(company);
    expect(needs[0]).toEqual({ gaps: [
      { area: 'making', level: 0, target: 3, severe: true, concepts: ['sensors', 'predictive-maintenance'] }, { area: 'selling', level: 2, target: 3, severe: false, concepts: ['e-commerce'] },
    ] });
    for (const province of ['RE', 'MO', 'BO']) await newCompany(`sizeClass: micro, province: "${province}", sector: "28"`);
    await newCompany('sizeClass: micro, province: "MI", sector: "28"');
    needs.length = 0;
    await house.match(company);
    expect(needs[0]).toMatchObject({ sector: '28', sizeClass: 'micro' });
    expect(needs[0]).not.toHaveProperty('region');
    expect(JSON.stringify(needs)).not.toMatch(new RegExp(`Officina|${company}|"RE"`));
  });

  it('answers a company that only wrote what it needs', async () => {
    const [writer, id] = await newCompany('needs: "Vogliamo vendere in rete con il commercio elettronico"');
    expect((await read({}, id, writer)).nextStep).toBe('assess');
    await house.match(id);
    const [first, second] = (await read({}, id, writer)).matches.nodes;
    expect(first).toMatchObject({ entry: { title: 'Vendere in rete' }, gaps: [], reasons: [{ signal: 'own-words' }, ...first.reasons.slice(1)] });
    expect(second).toMatchObject({ entry: { title: 'Bottega digitale' }, gaps: [], reasons: [{ signal: 'offers' }, { signal: 'own-words' }, ...second.reasons.slice(2)] });
  });

  it('is read, and asked for anew, by those who may see the company', async () => {
    const [stranger] = await newCompany('sizeClass: small');
    const refresh = `mutation { refreshMatches(companyId: "${company}") { id } }`;
    expect((await ask(stranger, MATCHES, { id: company })).data.company).toBeNull();
    expect((await ask(stranger, refresh)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(undefined, refresh)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(owner, 'mutation { refreshMatches(companyId: "x") { id } }')).codes).toEqual(['NOT_FOUND']);
    expect((await ask(owner, refresh)).codes).toEqual([]);
    expect(await state()).toBe('refreshing');
  });

  it('does nothing for a company that is gone', async () => {
    await expect(house.match(crypto.randomUUID())).resolves.toBeUndefined();
  });

  describe('by itself', () => {
    let searching: TestHouse['engine']['gather'];

    beforeAll(async () => {
      searching = house.engine.gather;
      await house.work();
    });
    afterEach(() => { house.engine.gather = searching; });

    it('does the work that waited', async () => {
      await expect.poll(state, PATIENT).toBe('fresh');
    });

    it('follows an answer that changed', async () => {
      await assess(owner, company, { m: 4, s: 0 });
      await expect.poll(() => titles({ role: 'partner' }), PATIENT).toEqual(['Bottega digitale']);
      expect((await read()).matches.nodes.every(({ gaps }: { gaps: { area: string }[] }) => gaps[0]!.area === 'selling')).toBe(true);
      await expect.poll(state, PATIENT).toBe('fresh');
    });

    it('follows the catalogue: what is new is matched, what is gone is not', async () => {
      const extra = record('extra', { title: { it: 'Negozio in rete, passo per passo', en: 'Online shop, step by step' }, concepts: ['e-commerce'] });
      await house.read(directory('directory', [...RECORDS, extra]));
      await expect.poll(() => titles({ role: 'offer' }), PATIENT).toContain(extra.title.it);
      await house.read(directory('directory', RECORDS));
      await expect.poll(() => titles({ role: 'offer' }), PATIENT).not.toContain(extra.title.it);
      await expect.poll(state, PATIENT).toBe('fresh');
    });

    it('shows the last matches while nothing can be searched, and comes back', async () => {
      const before = await titles();
      house.engine.gather = () => Promise.reject(errors.searchUnavailable());
      await ask(owner, `mutation { refreshMatches(companyId: "${company}") { id } }`);
      await expect.poll(state, PATIENT).toBe('waiting');
      expect(await titles()).toEqual(before);
      expect((await read()).matchesState.message).toContain('non si può cercare');
      house.engine.gather = searching;
      await expect.poll(state, PATIENT).toBe('fresh');
      expect(await titles()).toEqual(before);
    });
  });
});

describe.each(DATABASES.slice(1))('the %s database', (database) => {
  it('comes to the same matches as the embedded one', () => {
    expect(orders.get(database)).toEqual(orders.get('embedded'));
  });
});
