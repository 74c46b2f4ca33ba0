import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { flagsFor } from './serve.mjs';

await launch(async (commandArguments) => {
  const { node, env } = await prepare('server');
  return finished(startLeashed(node, [...flagsFor(env), join(root, 'server/dist/src/cli.js'), ...commandArguments], { env }));
});
