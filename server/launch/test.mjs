import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { noticesFor } from './switches.mjs';

const reporter = fileURLToPath(new URL('./reporter.mjs', import.meta.url));

await launch(async (vitestArguments) => {
  const { node, env } = await prepare(...(process.env.INNESTO_TEST_BROWSER ? ['server', 'client'] : []));
  const vitest = startLeashed(
    node,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=default', `--reporter=${reporter}`, ...vitestArguments],
    { env },
  );
  let counts = { passed: 0, failed: 0, skipped: 0 };
  vitest.on('message', (message) => { counts = message; });
  const code = await finished(vitest);
  // A run that broke before it could count anything is one failure.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const line of noticesFor(env)) console.log(line);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return code;
});
