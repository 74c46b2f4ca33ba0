/** The parts of the suite that need something this project cannot bring along, each with the variable that turns it on. */
export const switches = [
  {
    variable: 'INNESTO_TEST_POSTGRES',
    what: 'every database test a second time, on PostgreSQL',
    how: 'INNESTO_TEST_POSTGRES=postgres://user:password@localhost:5432/postgres (a server where databases may be created)',
  },
  { variable: 'INNESTO_TEST_BROWSER', what: 'the walks through the pages', how: 'INNESTO_TEST_BROWSER=/usr/bin/chromium' },
  { variable: 'MEILI_URL', what: 'search on a real Meilisearch', how: 'MEILI_URL=http://localhost:7700 (and MEILI_KEY), or with the program meilisearch on the PATH' },
];

/** Lines that name what this run left out and how to turn it on; none when everything ran. */
export function noticesFor(env) {
  const off = switches.filter(({ variable }) => !env[variable]);
  if (off.length === 0) return [];
  return ['', 'NOT RUN this time:', ...off.map(({ what, how }) => `  ${what}\n    turn it on with ${how}`), ''];
}
