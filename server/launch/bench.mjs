import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { sourceFlags } from './source.mjs';

await launch(async (benchArguments) => {
  const { node, env } = await prepare();
  return finished(startLeashed(node, [...sourceFlags(), join(root, 'server/bench/run.ts'), ...benchArguments], { env }));
});
