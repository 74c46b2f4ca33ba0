import { join } from 'node:path';
import { installPeers } from './install.mjs';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { fromSource } from './source.mjs';

await launch(async (benchArguments) => {
  const runs = (name) => process.env.DATABASE_URL && (benchArguments.length === 0 || benchArguments.includes(name));
  // Servers are measured as they are installed: built.
  const tools = await (runs('pages') || runs('processes') ? prepare('server') : prepare());
  if (runs('pages')) await installPeers(tools);
  const { flags, env } = fromSource(tools.env);
  return finished(startLeashed(tools.node, [...flags, join(root, 'server/bench/run.ts'), ...benchArguments], { env }));
});
