import { expect, it } from 'vitest';
import { findCrossings } from './boundaries.ts';

const crossings = (path: string, request: string) => findCrossings([{ path, text: `import ${JSON.stringify(request)};` }]).length;

it.each([
  ['a room that stands above', 'server/src/companies/company.entity.ts', '../matching/run.ts'],
  ['the host, from a room', 'server/src/catalogue/intake.ts', '../host/admit.ts'],
  ['the host, from graphql', 'server/src/graphql/schema.ts', '../host/admit.ts'],
  ['the app, from a room', 'server/src/accounts/person.ts', '../app.ts'],
  ['what only tests use', 'server/src/accounts/person.ts', '../../testing/index.ts'],
  ['the web room, from graphql', 'server/src/graphql/limits.ts', '../web/server.ts'],
  ['a plugin, from the server', 'server/src/app.ts', '../../plugins/some/src/index.ts'],
  ['a plugin by its name, from the server', 'server/src/app.ts', '@innesto/plugin-some'],
  ['the seeds, from a room', 'server/src/companies/company.ts', '@innesto/seeds'],
  ['the server, from the contract', 'schema/src/plugin.ts', '../../server/src/config.ts'],
  ['the server, from a plugin', 'plugins/some/src/index.ts', '@innesto/server/testing'],
  ['another plugin', 'plugins/some/src/index.ts', '@innesto/plugin-other'],
  ['another plugin by its folder', 'plugins/some/src/index.ts', '../../other/src/index.ts'],
  ['the server, from the pages', 'client/src/main.ts', '../../server/src/config.ts'],
  ['the server, from the seeds', 'seeds/src/index.ts', '@innesto/server'],
  ['an installed package, from the launcher', 'server/launch/start.mjs', 'commander'],
])('finds an import of %s', (_name, path, request) => {
  expect(crossings(path, request)).toBe(1);
});

it.each([
  ['a room that stands below', 'server/src/matching/run.ts', '../search/engine.ts'],
  ['its own room', 'server/src/matching/run.ts', './plan.ts'],
  ['a room of its own floor', 'server/src/errors.ts', './config.ts'],
  ['every room, from the app', 'server/src/app.ts', './host/admit.ts'],
  ['the contract', 'plugins/some/src/index.ts', '@innesto/schema/graphql'],
  ['a package', 'plugins/some/src/index.ts', 'zod'],
  ['the test host, from a plugin\'s test', 'plugins/some/src/index.test.ts', '@innesto/server/testing'],
  ['the test host, from a room\'s test', 'server/src/accounts/person.test.ts', '../../testing/index.ts'],
  ['a plugin, from a seed\'s test', 'seeds/src/entries.test.ts', '@innesto/plugin-some'],
  ['the seeds, from the app', 'server/src/app/demo.ts', '@innesto/seeds'],
  ['the list of plugins, from the pages\' build', 'client/vite.config.ts', '../innesto.config.ts'],
])('lets a file import %s', (_name, path, request) => {
  expect(crossings(path, request)).toBe(0);
});

it('finds a room that has no floor yet', () => {
  expect(findCrossings([{ path: 'server/src/cellar/wine.ts', text: '' }])).toHaveLength(1);
});
