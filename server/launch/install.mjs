import { basename, join } from 'node:path';
import { filesBelow, hashOfContents } from './fingerprint.mjs';
import { recall, remember } from './memory.mjs';
import { capture, root } from './processes.mjs';
import { PlainFailure, step } from './say.mjs';
import { findPnpm, versionOf } from './toolchain.mjs';

/** The files that decide what is installed: pnpm's settings and lockfile, and every package's manifest. */
export async function manifestsOf(folder) {
  const workspace = (await filesBelow(folder)).filter((file) => basename(file) === 'package.json');
  return [join(folder, 'pnpm-lock.yaml'), join(folder, 'pnpm-workspace.yaml'), ...workspace];
}

/** Installs the packages of the lockfile, unless that was done for just these manifests and this version of Node. */
export async function installPackages(node, env) {
  const stamp = join(root, 'node_modules/.innesto-install');
  const version = node === process.execPath ? process.version : await versionOf(node, env);
  const hashNow = async () => hashOfContents(await manifestsOf(root), `${version} ${process.platform} ${process.arch}`);
  if ((await recall(stamp)) === (await hashNow())) return;
  const pnpm = await findPnpm(env);
  await step('Installing packages', () => runPnpm(pnpm, env));
  await remember(stamp, await hashNow());
}

/** Installs what the benchmarks are measured against, apart from everything else: it is large, and nothing else needs it. */
export async function installPeers({ env }) {
  const pnpm = await findPnpm(env);
  const folder = join(root, 'server/bench/peers');
  await step('Installing the peers of the benchmarks', () => runPnpm(pnpm, env, ['--ignore-workspace', '--frozen-lockfile', '--dir', folder]));
}

// Not frozen: a plugin that was put into plugins/ is not in the lockfile yet. Where `CI` is set, pnpm freezes it by itself.
async function runPnpm(pnpm, env, flags = ['--prefer-frozen-lockfile']) {
  // Under NODE_ENV=production pnpm would leave the build tools out.
  const options = { env: { ...env, NODE_ENV: undefined }, shell: pnpm.endsWith('.cmd') };
  const done = await capture(pnpm, ['install', '--config.confirmModulesPurge=false', ...flags], options);
  if (done.code !== 0) throw new PlainFailure(`${done.output.trim()}\nThe packages could not be installed; pnpm says why above.`);
}
