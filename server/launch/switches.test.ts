import { expect, it } from 'vitest';
import { noticesFor, switches } from './switches.mjs';

it('names every part that did not run and how to turn it on', () => {
  const notices = noticesFor({ MEILI_URL: 'http://localhost:7700' }).join('\n');
  expect(notices).toContain('INNESTO_TEST_POSTGRES=');
  expect(notices).toContain('INNESTO_TEST_BROWSER=');
  expect(notices).not.toContain('MEILI_URL');
});

it('says nothing when everything ran', () => {
  expect(noticesFor(Object.fromEntries(switches.map(({ variable }) => [variable, 'set'])))).toEqual([]);
});
