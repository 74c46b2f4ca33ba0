import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from '../accounts/index.ts';
import { openHouse, type House } from '../accounts/testing/house.ts';
import { companies } from './index.ts';

let house: House;
beforeAll(async () => { house = await openHouse([accounts, companies]); });
afterAll(() => house.close());

describe('x', () => {
  it('works', async () => {
    const anna = await house.person('anna');
    const answer = await house.ask(anna, 'mutation { createCompany(input: { name: "Officina" , needs: "a", sector: "28", taxCode: "12345678903"}) { id name owned sector { code name } hub { id } } }');
    console.log(JSON.stringify(answer));
    console.log(JSON.stringify(await house.ask(await house.again(anna), '{ me { user { id locale email } roles company { id name } companies { name } claims { id } } companies(query: "off") { totalCount nodes { name } } hubs { id } provinces { code name regionName } }')).slice(0, 600));
    await new Promise((r) => setTimeout(r, 1500));
    console.log(house.refreshed);
  });
});
