import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { fromSource } from './source.mjs';

await launch(async (benchArguments) => {
  const tools = await prepare();
  const { flags, env } = fromSource(tools.env);
  return finished(startLeashed(tools.node, [...flags, join(root, 'server/bench/relevance/relevance.ts'), ...benchArguments], { env }));
});
