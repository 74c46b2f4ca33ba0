import competenceCentres from '@innesto/plugin-competence-centres';
import { describe, expect, it } from 'vitest';
import { demoCompanies } from './companies/index.ts';
import { illustrativeEntries } from './entries/index.ts';
import { demoActivities, demoDecisions } from './past.ts';
import { demoHubs, demoPeople } from './people.ts';

async function reportedKeys(): Promise<string[]> {
  const keys: string[] = [];
  for (const source of competenceCentres.contribute({} as never).sources ?? []) {
    for await (const event of source.read({ signal: AbortSignal.timeout(1000) })) {
      if (event.type === 'put') keys.push(`${source.id}:${event.record.key}`);
    }
  }
  return keys;
}

describe('demo people', () => {
  it('are one for each role, with the addresses the start prints', () => {
    expect(demoPeople.map(({ email, role }) => [email, role])).toEqual([
      ['company@demo.innesto', 'company'],
      ['publisher@demo.innesto', 'publisher'],
      ['promoter@demo.innesto', 'promoter'],
      ['admin@demo.innesto', 'administrator'],
    ]);
  });

  it('work for a company, an organisation and a hub that exist', async () => {
    const of = (role: string) => demoPeople.find((person) => person.role === role);
    expect(demoCompanies.map(({ key }) => key)).toContain(of('company')?.company);
    expect(await reportedKeys()).toContain(of('publisher')?.organisation);
    expect(demoHubs.map(({ key }) => key)).toContain(of('promoter')?.hub);
  });

  it('have a company with nine people in mechanics in Reggio Emilia, followed by the demo promoter’s hub', () => {
    const company = demoCompanies.find(({ key }) => key === demoPeople[0]?.company);
    expect(company).toMatchObject({ sector: '25', sizeClass: 'micro', province: 'RE', hub: demoPeople[2]?.hub });
  });
});

describe('what happened before the demonstration', () => {
  it('concerns companies that the demo promoter’s hub follows, and entries that exist', () => {
    const followed = demoCompanies.filter(({ hub }) => hub === demoPeople[2]?.hub).map(({ key }) => key);
    const entries = illustrativeEntries.map(({ key }) => key);
    const past = [...demoActivities, ...demoDecisions];
    expect(past.filter(({ company }) => !followed.includes(company))).toEqual([]);
    expect(past.filter(({ entry }) => entry !== undefined && !entries.includes(entry))).toEqual([]);
  });

  it('is told in the order in which it happened', () => {
    const days = demoActivities.map(({ occurredOn }) => occurredOn);
    expect(days.toSorted()).toEqual(days);
  });

  it('gives a company’s recommendations each a place of its own', () => {
    const places = demoDecisions.flatMap(({ company, position }) => (position === undefined ? [] : `${company} ${position}`));
    expect(new Set(places).size).toBe(places.length);
  });
});
