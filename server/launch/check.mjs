import { projectsIn } from './builds.mjs';
import { prepare } from './prepare.mjs';
import { capture, launch, root } from './processes.mjs';
import { fromSource } from './source.mjs';

const tsc = 'node_modules/typescript/bin/tsc';

/** What is checked, in order: a name, the Node arguments of each step, and the folder it runs in. */
function checks(projects, sourceFlags, sdlArguments) {
  return [
    { name: 'types', steps: [[tsc, '-b', ...projects], [tsc, '-p', 'server/checks']] },
    { name: 'types of the pages', steps: [['client/node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '-p', 'client']] },
    { name: 'lint', steps: [['node_modules/oxlint/bin/oxlint', '--deny-warnings']] },
    { name: 'boundaries', steps: [['server/checks/run.ts', 'boundaries']] },
    { name: 'kinds in the core', steps: [['server/checks/run.ts', 'kinds']] },
    { name: 'SDL drift', steps: [[...sourceFlags, 'server/checks/run.ts', 'sdl', ...sdlArguments]] },
  ];
}

async function passes(node, env, { name, steps }) {
  const started = performance.now();
  let failure;
  for (const stepArguments of steps) {
    const { code, output } = await capture(node, ['--disable-warning=ExperimentalWarning', ...stepArguments], { env });
    if (code !== 0) failure = `${failure ?? ''}${output}`;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failure === undefined ? 'passed' : 'FAILED'}  ${name.padEnd(20)} ${seconds} s`);
  if (failure !== undefined) console.log(failure.trimEnd());
  return failure === undefined;
}

await launch(async (checkArguments) => {
  const tools = await prepare();
  const { flags, env } = fromSource(tools.env);
  const results = [];
  for (const check of checks(await projectsIn(root), flags, checkArguments)) results.push(await passes(tools.node, env, check));
  const failed = results.filter((passed) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed, 0 skipped`);
  return failed === 0 ? 0 : 1;
});
