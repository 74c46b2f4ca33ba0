import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectConfiguration, type UserWorkspaceConfig } from 'vitest/config';

const { resolve } = createRequire(new URL('./server/package.json', import.meta.url));
const conditions = ['@innesto/source'];

const sources = {
  resolve: {
    conditions,
    // type-graphql is loaded by Node and takes CommonJS; without this, Vite would give our sources graphql's other copy.
    alias: [{ find: /^graphql$/, replacement: resolve('graphql') }],
  },
  ssr: { resolve: { conditions } },
  // The packages' own tsconfigs leave the tests out, and with them the decorators.
  tsconfig: 'tsconfig.base.json',
};

const never = ['**/node_modules/**', '**/dist/**'];

const inNode: UserWorkspaceConfig['test'] = {
  environment: 'node',
  pool: 'forks',
  // The embedded database starts twice as fast and takes half the memory without the optimising WebAssembly compiler.
  execArgv: ['--liftoff-only'],
  exclude: never,
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

const projects: TestProjectConfiguration[] = [
  // One process for many files: a worker opens one database for all of its files.
  {
    ...sources,
    test: {
      ...inNode,
      name: 'unit',
      include: ['{schema,server,seeds,plugins}/**/*.test.ts'],
      exclude: [...never, '**/*.{isolated,browser}.test.ts'],
      isolate: false,
    },
  },
  // One process a file, for tests that need another set of plugins.
  { ...sources, test: { ...inNode, name: 'isolated', include: ['{schema,server,seeds,plugins}/**/*.isolated.test.ts'] } },
  'client/vitest.config.ts',
];

if (process.env.INNESTO_TEST_BROWSER) {
  projects.push({
    ...sources,
    test: {
      ...inNode,
      name: 'browser',
      include: ['server/browser/**/*.browser.test.ts'],
      testTimeout: 120_000,
      // One after the other and after everything else: a page that waits for a busy machine looks like a broken one.
      fileParallelism: false,
      sequence: { groupOrder: 1 },
    },
  });
}

export default defineConfig({
  test: {
    projects,
    // A worker with the embedded database takes half a gigabyte.
    maxWorkers: Math.min(4, availableParallelism()),
  },
});
