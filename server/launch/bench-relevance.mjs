import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed } from './processes.mjs';
import { fromSource } from './source.mjs';

await launch(async ([first, ...others]) => {
  const tools = await prepare();
  const { flags, env } = fromSource(tools.env);
  const [script, given] = first === '--golden' ? ['golden.ts', others] : ['relevance.ts', [first, ...others].filter(Boolean)];
  return finished(startLeashed(tools.node, [...flags, join(root, 'server/bench/relevance', script), ...given], { env }));
});
