import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import type { Viewer } from '../context.ts';

describe.each(DATABASES)('assessments on the %s database', (database) => {
  let house: TestHouse;
  let owner: Viewer;
  let companyId: string;

  beforeAll(async () => {
    house = await openTestHouse({ database });
    owner = await house.person();
    const { data } = await house.ask(owner, 'mutation { createCompany(input: { name: "Officina", sizeClass: micro, province: "RE" }) { id } }');
    companyId = data.createCompany.id;
    owner = await house.again(owner);
  });
  afterAll(() => house.close());

  it('starts a draft once, and gives it back', async () => {
    const start = `mutation { startAssessment(companyId: "${companyId}", instrumentId: "instruments.selfi") { id state answered total } }`;
    const { data, errors } = await house.ask(owner, start);
    expect(errors).toBeUndefined();
    expect(data.startAssessment).toMatchObject({ state: 'draft', answered: 0 });
    expect((await house.ask(owner, start)).data.startAssessment.id).toBe(data.startAssessment.id);
  });
});
