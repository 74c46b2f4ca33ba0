import { EventEmitter, once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { prepare } from './prepare.mjs';
import { finished, launch, root, startLeashed, stopChild } from './processes.mjs';
import { say } from './say.mjs';
import { flagsFor } from './serve.mjs';
import { fromSource } from './source.mjs';

const settleTime = 150;
const isGenerated = (file) => file === null || /(^|[\\/])(node_modules|dist|\.)|\.test\./.test(file);

/** Calls `changed` once the files at or below `paths` have been quiet for a moment after an edit. */
function watchSources(paths, changed) {
  let timer;
  for (const path of paths) {
    watch(path, { recursive: true, persistent: false }, (_event, file) => {
      if (isGenerated(file)) return;
      clearTimeout(timer);
      timer = setTimeout(changed, settleTime).unref();
    });
  }
}

async function sourcePaths() {
  const plugins = await readdir(join(root, 'plugins'), { withFileTypes: true });
  const pluginFolders = plugins.filter((entry) => entry.isDirectory()).map(({ name }) => `plugins/${name}/src`);
  return ['server/src', 'schema/src', 'innesto.config.ts', ...pluginFolders].map((path) => join(root, path)).filter(existsSync);
}

/** Runs the server for ever, from one edit to the next; one that stopped by itself waits for the next edit. */
async function keepServing(startServer, changes) {
  for (;;) {
    const edit = once(changes, 'edit');
    const server = startServer();
    const end = finished(server);
    end.then((code) => { if (code !== 0) say('The server stopped. It starts again when a file changes.'); });
    await edit;
    stopChild(server);
    await end;
  }
}

/** Two addresses are printed, and only one of them follows the edits. */
function sayWhichToOpen() {
  say('Open the address after “Local:”: its pages follow every edit. The other one serves the API, and the pages as they were last built.');
}

await launch(async () => {
  const tools = await prepare();
  const { flags, env } = fromSource(tools.env);
  const changes = new EventEmitter();
  const entry = [...flagsFor(env), ...flags, join(root, 'server/src/main.ts')];
  const startServer = () => startLeashed(tools.node, entry, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env }).once('message', sayWhichToOpen);
  watchSources(await sourcePaths(), () => changes.emit('edit'));
  const pages = startLeashed(tools.node, [join(root, 'client/node_modules/vite/bin/vite.js'), '--clearScreen', 'false'], { cwd: join(root, 'client'), env });
  return Promise.race([finished(pages), keepServing(startServer, changes)]);
});
