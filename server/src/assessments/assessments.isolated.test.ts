import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import type { RequestContext, Viewer } from '../context.ts';
import { Refusal } from '../errors.ts';
import { levelsOf, startAssessment } from './index.ts';
import { area, checkups, instrument, question } from './testing.ts';

const FIRST = instrument([
  area('making', [question('m1'), question('m2', { notApplicable: false, concepts: ['robotics'] })], { target: { micro: 2, default: 4 } }),
  area('selling', [question('s1', { concepts: ['cloud-computing'] })]),
]);

const START = 'mutation ($company: ID!, $instrument: ID = "checkups.short") { startAssessment(companyId: $company, instrumentId: $instrument) { id state answered total answers { questionId step notApplicable revision } } }';
const SAVE = 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { questionId step notApplicable revision } }';
const FILE = 'mutation ($id: ID!) { fileAssessment(id: $id) { state filedAt filedByPromoter overall profile { id } levels { level target meaning area { id } } } }';
const READ = `query ($id: ID!) { assessment(id: $id) { state answered total overall profile { id name } answers { questionId step revision }
  instrument { version areas { id questions { id text } } } levels { level target meaning area { id name } } } }`;
const COMPANY = `query ($id: ID!) { company(id: $id) { currentAssessment { id } latestAssessment { id } assessments(first: 10) { totalCount nodes { id state } }
  gaps { area areaName text meaning level target maximum severe priority concepts { id } } activities { nodes { kind promoter note } } } }`;

describe.each(DATABASES)('assessments on the %s database', (database) => {
  let house: TestHouse;
  let owner: Viewer;
  let stranger: Viewer;
  let company: string;

  const ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown>) => {
    const { data, errors = [] } = await house.ask(viewer, operation, variables);
    const refusals = errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError : new Refusal(message, 500, { it: '', en: '' })));
    return { data, codes: refusals.map(({ code }) => code), details: refusals[0]?.details };
  };
  const start = async (viewer = owner): Promise<string> => (await ask(viewer, START, { company })).data.startAssessment.id;
  const save = (assessmentId: string, questionId: string, answer: object, viewer: Viewer | undefined = owner) =>
    ask(viewer, SAVE, { input: { assessmentId, questionId, revision: 0, ...answer } });
  const fill = async (id: string, [m1, m2, s1]: readonly [number, number, number], viewer = owner): Promise<void> => {
    await save(id, 'm1', { step: m1 }, viewer);
    await save(id, 'm2', { step: m2 }, viewer);
    await save(id, 's1', { step: s1 }, viewer);
  };
  const newOwner = async (): Promise<readonly [Viewer, string]> => {
    const person = await house.person();
    const { data } = await house.ask(person, 'mutation { createCompany(input: { name: "Officina", sizeClass: micro, province: "RE" }) { id } }');
    return [await house.again(person), data.createCompany.id];
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [checkups(FIRST)] });
    stranger = await house.person();
  });
  beforeEach(async () => {
    [owner, company] = await newOwner();
  });
  afterAll(() => house.close());

  it('starts a draft once, and gives it back', async () => {
    const { data } = await ask(owner, START, { company });
    expect(data.startAssessment).toMatchObject({ state: 'draft', answered: 0, total: 3, answers: [] });
    const again = await Promise.all([start(), start()]);
    expect(again).toEqual([data.startAssessment.id, data.startAssessment.id]);
  });

  it('starts nothing for a stranger, a guest, or of a questionnaire that is none', async () => {
    expect((await ask(undefined, START, { company })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await ask(stranger, START, { company })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(owner, START, { company: 'x' })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(owner, START, { company, instrument: 'checkups.long' })).codes).toEqual(['NOT_FOUND']);
  });

  it('saves an answer, and each change of it under the next revision', async () => {
    const id = await start();
    expect((await save(id, 'm1', { step: 2 })).data.saveAnswer).toEqual({ questionId: 'm1', step: 2, notApplicable: false, revision: 1 });
    expect((await save(id, 'm1', { notApplicable: true, revision: 1 })).data.saveAnswer).toEqual({ questionId: 'm1', step: null, notApplicable: true, revision: 2 });
    expect((await ask(owner, READ, { id })).data.assessment).toMatchObject({ answered: 1, answers: [{ questionId: 'm1', revision: 2 }] });
  });

  it('lets one of two people who answer at once win, and shows the other what stands', async () => {
    const id = await start();
    const both = await Promise.all([save(id, 'm1', { step: 1 }), save(id, 'm1', { step: 3 })]);
    const [won, lost] = both[0].codes.length === 0 ? both : [both[1], both[0]];
    expect(lost.codes).toEqual(['CONFLICT']);
    expect(lost.details).toMatchObject({ current: won.data.saveAnswer });
    const later = await Promise.all([save(id, 'm1', { step: 0, revision: 1 }), save(id, 'm1', { step: 4, revision: 1 })]);
    expect(later.map(({ codes }) => codes).sort()).toEqual([[], ['CONFLICT']]);
  });

  it('refuses a revision that was never seen', async () => {
    const id = await start();
    expect(await save(id, 'm1', { step: 1, revision: 1 })).toMatchObject({ codes: ['CONFLICT'], details: { current: null } });
    expect((await ask(owner, READ, { id })).data.assessment.answered).toBe(0);
  });

  it.each<[string, string, object, string]>([
    ['of a question that does not exist', 'zz', { step: 1 }, 'questionId'], ['under the first step', 'm1', { step: -1 }, 'step'],
    ['over the last step', 'm1', { step: 5 }, 'step'], ['without a step', 'm1', {}, 'step'], ['with a step that does not apply', 'm1', { step: 1, notApplicable: true }, 'step'],
    ['that does not apply where it must', 'm2', { notApplicable: true }, 'notApplicable'], ["'; drop table answer; --", "'; drop table answer; --", { step: 1 }, 'questionId'],
  ])('refuses an answer %s', async (_what, questionId, answer, field) => {
    const id = await start();
    expect(await save(id, questionId, answer)).toMatchObject({ codes: ['INPUT_INVALID'], details: { field } });
    expect((await ask(owner, READ, { id })).data.assessment.answered).toBe(0);
  });

  it('is closed to strangers and guests', async () => {
    const id = await start();
    expect((await save(id, 'm1', { step: 1 }, stranger)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(undefined, SAVE, { input: { assessmentId: id, questionId: 'm1', step: 1, revision: 0 } })).codes).toEqual(['UNAUTHENTICATED']);
    expect((await save('x', 'm1', { step: 1 })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(stranger, FILE, { id })).codes).toEqual(['NOT_FOUND']);
    expect((await ask(undefined, FILE, { id })).codes).toEqual(['UNAUTHENTICATED']);
    for (const viewer of [stranger, undefined]) expect((await ask(viewer, READ, { id })).data.assessment).toBeNull();
    expect((await ask(owner, READ, { id: 'x' })).data.assessment).toBeNull();
  });

  it('shows levels of a draft as far as it is answered', async () => {
    const id = await start();
    await save(id, 'm1', { step: 1 });
    await save(id, 'm2', { step: 2 });
    const { assessment } = (await ask(owner, READ, { id })).data;
    expect(assessment).toMatchObject({ state: 'draft', overall: 1.5, profile: { id: 'middle' } });
    expect(assessment.levels).toEqual([
      { level: 1.5, target: 2, meaning: 'one', area: { id: 'making', name: 'Area making' } }, { level: null, target: 3, meaning: null, area: { id: 'selling', name: 'Area selling' } },
    ]);
  });

  it('does not file while questions are open', async () => {
    const id = await start();
    await save(id, 'm1', { notApplicable: true });
    await save(id, 'm2', { step: 1 });
    expect((await ask(owner, FILE, { id })).codes).toEqual(['WRONG_STATE']);
    expect((await ask(owner, COMPANY, { id: company })).data.company).toMatchObject({ latestAssessment: null, gaps: [], activities: { nodes: [] } });
    await save(id, 's1', { step: 3 });
    expect((await ask(owner, FILE, { id })).codes).toEqual([]);
  });

  it('files once: levels frozen, gaps found, what was done recorded, matches asked for', async () => {
    const id = await start();
    await fill(id, [0, 1, 0]);
    const { fileAssessment } = (await ask(owner, FILE, { id })).data;
    expect(fileAssessment).toMatchObject({ state: 'filed', filedByPromoter: false, overall: 0.25, profile: { id: 'low' }, filedAt: expect.any(String) });
    const { company: read } = (await ask(owner, COMPANY, { id: company })).data;
    expect(read.gaps).toEqual([
      { area: 'selling', areaName: 'Area selling', text: 'Serve selling.', meaning: 'zero', level: 0, target: 3, maximum: 4, severe: true, priority: 1, concepts: [{ id: 'cloud-computing' }] },
      { area: 'making', areaName: 'Area making', text: 'Serve making.', meaning: 'zero', level: 0.5, target: 2, maximum: 4, severe: false, priority: 2, concepts: [{ id: 'sensors' }, { id: 'robotics' }] },
    ]);
    expect(read).toMatchObject({ currentAssessment: null, latestAssessment: { id }, activities: { nodes: [{ kind: 'assessment', promoter: null, note: 'Controllo' }] } });
    const { rows } = await sql`select from jobs.job where name = 'matching.refresh' and data ->> 'companyId' = ${company}`.execute(house.database.kysely);
    expect(rows).toHaveLength(1);
    expect((await ask(owner, FILE, { id })).codes).toEqual(['WRONG_STATE']);
    expect((await save(id, 'm1', { step: 4, revision: 1 })).codes).toEqual(['WRONG_STATE']);
    expect((await ask(owner, COMPANY, { id: company })).data.company.activities.nodes).toHaveLength(1);
  });

  it('shows a filed assessment with the targets it was filed with', async () => {
    const id = await start();
    await fill(id, [1, 1, 3]);
    await ask(owner, FILE, { id });
    await house.ask(owner, `mutation { updateCompany(id: "${company}", input: { sizeClass: large }) { id } }`);
    expect((await ask(owner, READ, { id })).data.assessment.levels.map(({ target }: { target: number }) => target)).toEqual([2, 3]);
    const draft = await start();
    expect((await ask(owner, READ, { id: draft })).data.assessment.levels.map(({ target }: { target: number }) => target)).toEqual([4, 3]);
  });

  it('files what was answered, however an answer and the filing meet', async () => {
    const id = await start();
    await fill(id, [0, 0, 0]);
    const [changed] = await Promise.all([save(id, 'm1', { step: 4, revision: 1 }), ask(owner, FILE, { id })]);
    const { assessment } = (await ask(owner, READ, { id })).data;
    expect(assessment.state).toBe('filed');
    expect(changed.codes.every((code: string) => code === 'WRONG_STATE')).toBe(true);
    expect(assessment.levels[0].level).toBe(levelsOf(FIRST, assessment.answers).areas[0]!.level);
    expect(assessment.answers[0].step).toBe(changed.codes.length === 0 ? 4 : 0);
  });

  it('starts from the answers filed last', async () => {
    const id = await start();
    await fill(id, [1, 2, 3]);
    await ask(owner, FILE, { id });
    const { startAssessment: next } = (await ask(owner, START, { company })).data;
    expect(next).toMatchObject({ state: 'draft', answered: 3 });
    expect(next.answers.map(({ step, revision }: { step: number; revision: number }) => [step, revision])).toEqual([[1, 1], [2, 1], [3, 1]]);
    await save(next.id, 's1', { step: 0, revision: 1 });
    expect((await ask(owner, READ, { id })).data.assessment.answers[2].step).toBe(3);
    await ask(owner, FILE, { id: next.id });
    const { company: read } = (await ask(owner, COMPANY, { id: company })).data;
    expect(read.assessments).toEqual({ totalCount: 2, nodes: [{ id: next.id, state: 'filed' }, { id, state: 'filed' }] });
    expect(read.gaps.map((gap: { area: string }) => gap.area)).toEqual(['selling', 'making']);
  });

  it('keeps the questionnaire as it was when it was used, whatever its plugin brings later', async () => {
    const id = await start();
    await fill(id, [1, 2, 3]);
    await ask(owner, FILE, { id });
    const second = instrument([area('making', [question('m1', { text: { it: 'Nuova', en: 'New' } }), question('m3')])], { version: '2' });
    const context = house.contextFor(owner);
    const later: RequestContext = { ...context, registries: { ...context.registries, instruments: new Map([[second.id, { ...second, plugin: 'checkups' }]]) } };
    const draft = await startAssessment(later, company, second.id);
    expect((await ask(owner, READ, { id: draft })).data.assessment).toMatchObject({ total: 2, instrument: { version: '2', areas: [{ questions: [{ text: 'Nuova' }, {}] }] } });
    expect((await ask(owner, READ, { id })).data.assessment).toMatchObject({ total: 3, instrument: { version: '1', areas: [{ id: 'making' }, { id: 'selling' }] } });
    expect((await ask(owner, READ, { id })).data.assessment.instrument.areas[0].questions[0].text).toBe('Question m1');
  });

  it('lets a promoter fill in for a company that the hub follows, and says so', async () => {
    const [hub, elsewhere] = [await house.hub(['RE']), await house.hub(['MO'])];
    const promoter = await house.person({ hub, name: 'Piero' });
    const other = await house.person({ hub: elsewhere });
    expect((await ask(promoter, START, { company })).codes).toEqual(['NOT_FOUND']);
    const consent = (id: string | null) => house.ask(owner, 'mutation ($company: ID!, $id: ID) { setHubConsent(companyId: $company, hubId: $id) { id } }', { company, id });
    await consent(hub);
    const id = await start(promoter);
    await fill(id, [1, 1, 1], promoter);
    expect((await save(id, 'm1', { step: 2, revision: 1 }, other)).codes).toEqual(['NOT_FOUND']);
    expect((await ask(promoter, FILE, { id })).data.fileAssessment.filedByPromoter).toBe(true);
    expect((await ask(owner, COMPANY, { id: company })).data.company.activities.nodes).toEqual([{ kind: 'assessment', promoter: 'Piero', note: 'Controllo' }]);
    await consent(null);
    expect((await ask(promoter, READ, { id })).data.assessment).toBeNull();
    expect((await ask(promoter, START, { company })).codes).toEqual(['NOT_FOUND']);
  });
});
