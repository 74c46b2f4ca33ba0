import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testMeilisearch } from './meilisearch.mjs';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { noticesFor } from './switches.mjs';

const reporter = fileURLToPath(new URL('./reporter.mjs', import.meta.url));

await launch(async (vitestArguments) => {
  const { node, env } = await prepare(...(process.env.INNESTO_TEST_BROWSER ? ['server', 'client'] : []));
  const meilisearch = await testMeilisearch(env);
  // Servers that tests start must not take the one of the tests for theirs.
  const testEnv = { ...env, MEILI_URL: undefined, MEILI_KEY: undefined, INNESTO_TEST_MEILI_URL: meilisearch?.url, INNESTO_TEST_MEILI_KEY: meilisearch?.key };
  const vitest = startLeashed(
    node,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', `--reporter=${reporter}`, ...vitestArguments],
    { env: testEnv },
  );
  let counts = { passed: 0, failed: 0, skipped: 0 };
  vitest.on('message', (message) => { counts = message; });
  const code = await finished(vitest);
  await meilisearch?.stop();
  // A run that broke before it could count anything is one failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const line of noticesFor({ ...env, MEILI_URL: meilisearch?.url })) console.log(line);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return code;
});
