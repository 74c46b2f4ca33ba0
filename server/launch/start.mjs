import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { launch, root } from './processes.mjs';
import { serve } from './serve.mjs';

await launch(async (serverArguments) => {
  const tools = await prepare('server', 'client');
  return serve(tools, join(root, 'server/dist/src/main.js'), serverArguments);
});
