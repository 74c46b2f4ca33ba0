import { graphql, type ExecutionResult } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../../testing/index.ts';
import { directory, record, tool, workshop, workshops } from '../../../testing/workshops.ts';
import { area, checkups, instrument, question } from '../../assessments/testing.ts';
import type { Viewer } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { WEIGHTS } from '../../matching/index.ts';
import { decided } from './explain-absence.ts';
import type { WhyNotListType, WhyNotType } from './why-not.type.ts';

const WHY = `query ($company: ID!, $entry: ID!) { whyNot(companyId: $company, entryId: $entry) {
  step place kept text inEnglish: text(locale: en) entry { title } lists { name outcome found last strongest floor shared text } } }`;

interface Answer extends WhyNotType {
  readonly text: string;
  readonly inEnglish: string;
  readonly entry: { readonly title: string };
  readonly lists: readonly (WhyNotListType & { readonly name: string; readonly shared: readonly string[]; readonly text: string })[];
}

const SHORT = instrument([area('making', [question('m', { concepts: ['sensors'] })]), area('selling', [question('s', { concepts: ['e-commerce'] })])]);

const RECORDS = [
  record('senses', { title: { it: 'Un giorno con i sensori', en: 'A day with sensors' }, concepts: ['sensors'] }),
  record('held', { title: { it: 'Sensori in prova', en: 'Sensors to try' }, concepts: ['sensors'] }),
  record('ended', { title: { it: 'Sensori di ieri', en: 'Yesterday’s sensors' }, concepts: ['sensors'], validUntil: '2020-01-01' }),
  record('words', { title: { it: 'Pane e dolci', en: 'Bread and cakes' }, summary: { it: 'Il commercio del pane.', en: 'The trade of bread.' } }),
  record('alien', { kind: workshop.id, title: { it: 'Zzyzx', en: 'Zzyzx' }, summary: { it: 'Qwrtp.', en: 'Qwrtp.' } }),
  record('tool', { kind: tool.id, title: { it: 'Un sensore di umidità', en: 'A humidity sensor' }, concepts: ['sensors'] }),
];

describe.each(DATABASES)('why not, on the %s database', (database) => {
  let house: TestHouse;
  let promoter: Viewer;
  let neighbour: Viewer;
  let owner: Viewer;
  let company: string;

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    return { data, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const idOf = async (title: string): Promise<string> =>
    (await sql<{ id: string }>`select id from entry where title ->> 'it' = ${title}`.execute(house.database.kysely)).rows[0]!.id;
  const assess = async (): Promise<void> => {
    const { data } = await ask(owner, `mutation { startAssessment(companyId: "${company}", instrumentId: "checkups.short") { id } }`);
    const { id: assessmentId } = data.startAssessment;
    for (const questionId of ['m', 's']) {
      const answered = await ask(owner, 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { step } }', { input: { assessmentId, questionId, step: 0, revision: 0 } });
      expect(answered.codes).toEqual([]);
    }
    expect((await ask(owner, `mutation { fileAssessment(id: "${assessmentId}") { id } }`)).codes).toEqual([]);
  };
  const why = async (title: string, matching: Partial<TestHouse['matching']> = {}) => {
    const context = { ...house.contextFor(promoter), matching: { ...house.matching, ...matching } };
    const { data, errors } = await graphql({ schema: house.schema, source: WHY, variableValues: { company, entry: await idOf(title) }, contextValue: context }) as ExecutionResult<{ whyNot: Answer }>;
    expect(errors).toBeUndefined();
    return data!.whyNot;
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops, checkups(SHORT)] });
    await house.read(directory('directory', RECORDS));
    await house.feed.catchUp();
    const hub = await house.hub(['RE'], 'Punto di Reggio');
    promoter = await house.person({ hub });
    neighbour = await house.person({ hub: await house.hub(['MO']) });
    const person = await house.person();
    company = (await ask(person, 'mutation { createCompany(input: { name: "Officina" }) { id } }')).data.createCompany.id;
    owner = await house.again(person);
    await ask(owner, 'mutation ($company: ID!, $hub: ID) { setHubConsent(companyId: $company, hubId: $hub) { id } }', { company, hub });
  });
  afterAll(() => house.close());

  it('has nothing to search for before the company said anything', async () => {
    expect(await why('Pane e dolci')).toMatchObject({ step: 'nothing_asked', lists: [], place: null });
  });

  describe('of a company with gaps', () => {
    beforeAll(async () => {
      await assess();
      await house.match(company);
    });

    it('says that it is in the list, and where', async () => {
      const answer = await why('Un giorno con i sensori');
      expect(answer).toMatchObject({ step: 'listed', place: expect.any(Number), kept: 60, entry: { title: 'Un giorno con i sensori' } });
      expect(answer.text).toBe(`È nell’elenco, al posto ${answer.place} fra le voci del suo genere.`);
      expect(answer.lists).toMatchObject([{ outcome: 'counts' }, {}]);
    });

    it('says that it shares nothing', async () => {
      expect(await why('Zzyzx')).toMatchObject({ step: 'not_found', inEnglish: 'It has no word and no theme in common with what the company needs.', lists: [{ outcome: 'not_found', found: 0 }, {}] });
    });

    it('says that only words are shared', async () => {
      const answer = await why('Pane e dolci');
      expect(answer.step).toBe('unproved');
      expect(answer.lists.find(({ outcome }) => outcome === 'unproved')!.shared.length).toBeGreaterThan(0);
    });

    it('says that others were nearer, with both numbers and what is shared', async () => {
      const weights = { ...WEIGHTS, counts: { ...WEIGHTS.counts, candidates: 1 } };
      const answers = [await why('Un giorno con i sensori', { weights }), await why('Sensori in prova', { weights })];
      const missed = answers.find(({ step }) => step === 'not_found')!;
      expect(missed.lists[0]).toMatchObject({ outcome: 'not_found', shared: expect.arrayContaining(['Sensori']) });
      expect(missed.lists[0]!.found).toBeGreaterThan(0);
      expect(missed.lists[0]!.found).toBeLessThanOrEqual(missed.lists[0]!.last);
      expect(missed.text).toMatch(/fra le prime 1\. Ci va più vicino per «Area making»: ha [\d,]+ su 1, l’ultima presa [\d,]+/);
    });

    it('says that it answers too little, beside what it takes', async () => {
      const answer = await why('Un sensore di umidità', { weights: { ...WEIGHTS, fit: { ...WEIGHTS.fit, floor: 1.01 } } });
      expect(answer).toMatchObject({ step: 'under_floor', inEnglish: expect.stringMatching(/^For “Area making” it answers too little: [\d.]+ out of 1, and it takes 1.01 at least\./) });
    });

    it('says that the list keeps fewer', async () => {
      const weights = { ...WEIGHTS, counts: { ...WEIGHTS.counts, kept: 1 } };
      const answers = [await why('Un giorno con i sensori', { weights }), await why('Sensori in prova', { weights })];
      expect(answers.map(({ step }) => step).toSorted()).toEqual(['beyond_kept', 'listed']);
      expect(answers.find(({ step }) => step === 'beyond_kept')).toMatchObject({ place: 2, kept: 1, inEnglish: 'It is in place 2 among its sort, and the list keeps 1.' });
    });

    it('says that the hub decided so', async () => {
      const entry = await idOf('Sensori in prova');
      const { rows: [match] } = await sql<{ id: string }>`select match.id from match join match_run on match_run.id = match.run_id and match_run.current where match.entry_id = ${entry}`.execute(house.database.kysely);
      for (const state of ['held', 'rejected']) {
        await ask(promoter, `mutation { decideMatch(matchId: "${match!.id}", state: ${state}) { id } }`);
        expect(await why('Sensori in prova')).toMatchObject({ step: state, text: expect.stringContaining('l’impresa non la vede') });
      }
    });

    it('says that it has ended, or left the catalogue', async () => {
      expect(await why('Sensori di ieri')).toMatchObject({ step: 'ended', lists: [] });
      await house.read(directory('directory', RECORDS.filter(({ key }) => key !== 'words')));
      expect(await why('Pane e dolci')).toMatchObject({ step: 'unpublished', lists: [] });
    });

    it('tells the things that the company asks for apart, as it wrote them', async () => {
      await ask(owner, 'mutation { updateCompany(id: "' + company + '", input: { needs: "Cerchiamo Zzyzx per tutta l’officina. Vorremmo anche qualcuno che ripari i muri." }) { id } }');
      const answer = await why('Zzyzx');
      expect(answer.lists.map(({ name }) => name)).toEqual(['Area making', 'Area selling', '«Cerchiamo Zzyzx per tutta l’officina»', '«Vorremmo anche qualcuno che ripari i muri»']);
      expect(answer.lists.map(({ outcome }) => outcome)).toEqual(['unproved', 'unproved', 'counts', 'not_found']);
    });

    it('is for promoters of the hub that follows the company', async () => {
      const variables = { company, entry: await idOf('Zzyzx') };
      expect((await ask(undefined, WHY, variables)).codes).toEqual(['UNAUTHENTICATED']);
      expect((await ask(owner, WHY, variables)).codes).toEqual(['FORBIDDEN']);
      expect((await ask(neighbour, WHY, variables)).codes).toEqual(['NOT_FOUND']);
      for (const wrong of ['x', crypto.randomUUID()]) {
        expect((await ask(promoter, WHY, { ...variables, entry: wrong })).codes).toEqual(['NOT_FOUND']);
        expect((await ask(promoter, WHY, { ...variables, company: wrong })).codes).toEqual(['NOT_FOUND']);
      }
    });
  });
});

describe('a decision', () => {
  it.each([['listed', 'held', 'held'], ['listed', 'recommended', 'listed'], ['listed', null, 'listed'], ['not_found', 'recommended', 'recommended'], ['unproved', 'held', 'unproved']] as const)(
    'on what is %s, %s, makes it %s', (step, decision, expected) => {
      expect(decided(step, decision)).toBe(expected);
    });
});
