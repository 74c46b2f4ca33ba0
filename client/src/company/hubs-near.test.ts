import { describe, expect, it } from 'vitest';
import { hubsNear } from './hubs-near.ts';

const hub = (id: string, ...codes: string[]) => ({ id, provinces: codes.map((code) => ({ code })) });
const hubs = [hub('parma', 'PR'), hub('emilia', 'RE', 'MO')];

describe('hubsNear', () => {
  it('offers the hubs of the company’s province first', () => {
    const { near, others } = hubsNear(hubs, 'MO');
    expect([near.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([['emilia'], ['parma']]);
  });

  it('keeps every hub on offer for a company whose province is not known', () => expect(hubsNear(hubs, null).others).toHaveLength(2));
});
