import { buildStale } from './builds.mjs';
import { installPackages } from './install.mjs';
import { environmentOf, findNode } from './toolchain.mjs';

/**
 * Brings everything a command needs up to date (Node, packages, the named build targets) and resolves to the path of
 * that Node and the environment to start programs with. What is up to date costs nothing.
 */
export async function prepare(...buildTargets) {
  const node = await findNode();
  const env = environmentOf(node);
  await installPackages(node, env);
  if (buildTargets.length > 0) await buildStale(node, env, buildTargets);
  return { node, env };
}
