import { join } from 'node:path';
import { installPeers } from './install.mjs';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { fromSource } from './source.mjs';

await launch(async (benchArguments) => {
  const pages = process.env.DATABASE_URL && (benchArguments.length === 0 || benchArguments.includes('pages'));
  // The pages are measured as they are served: built.
  const tools = await (pages ? prepare('server') : prepare());
  if (pages) await installPeers(tools);
  const { flags, env } = fromSource(tools.env);
  return finished(startLeashed(tools.node, [...flags, join(root, 'server/bench/run.ts'), ...benchArguments], { env }));
});
