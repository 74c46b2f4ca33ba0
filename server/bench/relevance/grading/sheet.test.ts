import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoCompanies } from '@innesto/seeds';
import { sameText } from '@innesto/schema';
import { askerOf, gapOf } from '../../../src/matching/testing.ts';
import { readGolden, writeGolden } from './golden.ts';
import { makeSheets, withSheets } from './sheet.ts';
import { OWN, type Seeded, type SeededEntry } from './seeded.ts';

const company = demoCompanies[0]!;
const asker = askerOf([]);
const own = { key: `${company.key}/${OWN}`, company, asker, text: 'Le ore sul telefono' };
const severe = { key: `${company.key}/people`, company, asker, gap: gapOf('people'), text: 'Persone' };
const light = { key: `${company.key}/design`, company, asker, gap: gapOf('design', { severe: false }), text: 'Disegno' };
const entryOf = (name: string): SeededEntry => ({
  id: name, key: `source/${name}`, role: 'offer', title: sameText(`Title ${name}`), summary: sameText('Words'), province: 'RE', price: { amount: 90 }, publisher: null,
});
const names = Array.from({ length: 30 }, (_, at) => `e${String(at).padStart(2, '0')}`);
const seeded = { needs: [own, severe, light], entries: new Map(names.map((name) => [name, entryOf(name)])) } as unknown as Seeded;
const keys = names.map((name) => `source/${name}`);
const lists = (from: number) => new Map([[own.key, keys.slice(from)], [severe.key, keys.slice(from)]]);

describe('what is to be graded', () => {
  const sheets = makeSheets(seeded, [lists(0), lists(5)], new Map([[severe.key, new Map([['source/e00', 3]])]]));

  it('is every severe gap and what companies ask themselves', () => {
    expect(sheets.map(({ need }) => need)).toEqual([own.key, severe.key]);
    expect(sheets[0]!.asks).toBe('Le ore sul telefono');
    expect(sheets[1]!.asks).toBe('Area people: Serve people.');
  });

  it('is the first ten of each ranker, but what is graded already', () => {
    expect(sheets[0]!.entries.map(({ entry }) => entry).toSorted()).toEqual(keys.slice(0, 15));
    expect(sheets[1]!.entries.map(({ entry }) => entry).toSorted()).toEqual(keys.slice(1, 15));
  });

  it('tells neither place nor ranker', () => {
    expect(sheets[0]!.entries.map(({ entry }) => entry)).not.toEqual(keys.slice(0, 15));
    expect(sheets[0]!.entries.find(({ entry }) => entry === 'source/e03')).toEqual({ entry: 'source/e03', text: 'Title e03 — Words (offer, RE, 90 euro)', grade: null });
    expect(makeSheets(seeded, [lists(5), lists(0)], new Map())[0]).toEqual(sheets[0]);
  });
});

describe('grades', () => {
  const folder = mkdtempSync(join(tmpdir(), 'innesto-golden-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are taken from a sheet beside those that stand; what is left open is not graded', () => {
    const standing = new Map([['a/own', new Map([['x', 1], ['y', 2]])]]);
    const sheet = { need: 'a/own', company: '', asks: '', entries: [{ entry: 'x', text: '', grade: 3 }, { entry: 'z', text: '', grade: 0 }, { entry: 'open', text: '', grade: null }] };
    expect(withSheets(standing, [sheet]).get('a/own')).toEqual(new Map([['x', 3], ['y', 2], ['z', 0]]));
  });

  it('are kept a file a company, the best first', () => {
    writeGolden(new Map([['a/own', new Map([['z', 0], ['y', 3], ['x', 3]])], ['a/people', new Map([['x', 1]])], ['b/own', new Map([['x', 2]])]]), folder);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{\n  "own": {\n    "x": 3,\n    "y": 3,\n    "z": 0\n  },\n  "people": {\n    "x": 1\n  }\n}\n');
    expect([...readGolden(folder).keys()]).toEqual(['a/own', 'a/people', 'b/own']);
  });

  it('that are none are refused with the file that holds them', () => {
    writeFileSync(join(folder, 'c.json'), '{ "own": { "x": 4 } }');
    expect(() => readGolden(folder)).toThrow(/c\.json.*own\.x/s);
  });
});
