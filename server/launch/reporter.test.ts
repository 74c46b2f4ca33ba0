import { expect, it } from 'vitest';
import { countRun } from './reporter.mjs';

const test = (state: string) => ({ result: () => ({ state }) });

const testModule = (states: string[], moduleErrors: unknown[] = [], suiteErrors: unknown[] = []) => ({
  errors: () => moduleErrors,
  children: { allTests: () => states.map(test), allSuites: () => [{ errors: () => suiteErrors }] },
});

it('counts the tests of all files by how they ended, unfinished ones as skipped', () => {
  const counts = countRun([testModule(['passed', 'passed', 'failed']), testModule(['skipped', 'pending'])], []);
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

it('counts a file that cannot be read, a broken hook and an error outside of tests as failed', () => {
  const counts = countRun([testModule([], [new Error('syntax')]), testModule(['passed'], [], [new Error('hook')])], [new Error('loose')]);
  expect(counts).toEqual({ passed: 1, failed: 3, skipped: 0 });
});
