import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../testing/index.ts';
import { answerAll, ask } from './authorisation/doing.ts';
import { openWebHouse, type Visitor, type WebHouse } from './web.ts';

const SAVE = 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { revision step } }';
const COMPANY = '{ me { company { id instruments { id areas { questions { id } } } } } }';

describe.each(DATABASES)('two people at once, on the %s database,', (database) => {
  let house: WebHouse;
  let owner: Visitor;
  let promoter: Visitor;
  let draft: string;
  let question: string;
  let companyId: string;

  beforeAll(async () => {
    house = await openWebHouse({ database });
    const hub = await house.hub(['RE']);
    const newcomer = await house.person();
    await ask(house, newcomer, 'mutation { createCompany(input: { name: "Officina" }) { id } }');
    const viewer = await house.again(newcomer);
    const { me: { company: { id, instruments: [instrument] } } } = await ask(house, viewer, COMPANY);
    companyId = id;
    question = instrument.areas[0].questions[0].id;
    await ask(house, viewer, `mutation { setHubConsent(companyId: "${id}", hubId: "${hub}") { id } }`);
    ({ startAssessment: { id: draft } } = await ask(house, viewer, `mutation { startAssessment(companyId: "${id}", instrumentId: "${instrument.id}") { id } }`));
    owner = await house.signedIn(viewer);
    promoter = await house.signedIn(await house.person({ hub }));
  });
  afterAll(() => house?.close());

  it('save the same answer: one of them does, the other is told what stands now', async () => {
    for (let revision = 0; revision < 10; revision += 1) {
      const save = (person: Visitor, step: number) => person.graphql(SAVE, { input: { assessmentId: draft, questionId: question, step, revision } });
      const answers = await Promise.all([save(owner, 1), save(promoter, 2)]);
      const [saved] = answers.filter(({ json }) => json.data).map(({ json }) => json.data.saveAnswer);
      const refused = answers.filter(({ json }) => json.errors).map(({ json }) => json.errors[0].extensions);
      expect(saved).toMatchObject({ revision: revision + 1 });
      expect(refused).toEqual([expect.objectContaining({ code: 'CONFLICT', current: expect.objectContaining(saved) })]);
    }
  });

  it('file the same assessment: it is filed once', async () => {
    const viewer = { ...(await house.person()), companyIds: [companyId] };
    await answerAll(house, viewer, draft);
    const file = (person: Visitor) => person.graphql('mutation ($id: ID!) { fileAssessment(id: $id) { state } }', { id: draft });
    const answers = await Promise.all([file(owner), file(promoter)]);
    expect(answers.map(({ json }) => json.errors?.[0].extensions.code ?? json.data.fileAssessment.state).sort()).toEqual(['WRONG_STATE', 'filed']);
    const { json } = await owner.graphql('query ($id: ID!) { company(id: $id) { assessments { totalCount } activities { nodes { kind } } } }', { id: companyId });
    expect(json.data.company).toEqual({ assessments: { totalCount: 1 }, activities: { nodes: [{ kind: 'assessment' }] } });
  });

  it('answer and file: no answer comes after what is filed', async () => {
    const { json: { data: { startAssessment: { id } } } } = await owner.graphql(
      'mutation ($company: ID!, $instrument: ID!) { startAssessment(companyId: $company, instrumentId: $instrument) { id } }',
      { company: companyId, instrument: [...house.registries.instruments.keys()][0] });
    const save = (revision: number) => owner.graphql(SAVE, { input: { assessmentId: id, questionId: question, step: 3, revision } });
    const [saved, filed] = await Promise.all([save(1), promoter.graphql('mutation ($id: ID!) { fileAssessment(id: $id) { answers { questionId step } } }', { id })]);
    const frozen = filed.json.data.fileAssessment.answers.find(({ questionId }: { questionId: string }) => questionId === question);
    expect(saved.json.data ? frozen.step : saved.json.errors[0].extensions.code).toBe(saved.json.data ? 3 : 'WRONG_STATE');
    expect((await save(2)).json.errors[0].extensions.code).toBe('WRONG_STATE');
  });

  it('enter the same company: it is here once', async () => {
    const enter = (person: Visitor) => person.graphql('mutation { createCompany(input: { name: "Fonderia", taxCode: "99998000014" }) { id } }');
    const answers = await Promise.all([enter(owner), enter(promoter)]);
    expect(answers.map(({ json }) => json.errors?.[0].extensions.code ?? 'entered').sort()).toEqual(['ALREADY_EXISTS', 'entered']);
  });
});
