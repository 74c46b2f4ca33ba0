import { prepare } from './prepare.mjs';
import { launch } from './processes.mjs';
import { say } from './say.mjs';

await launch(async () => {
  await prepare('server', 'client');
  say('Everything is built.');
  return 0;
});
