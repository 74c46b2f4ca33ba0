import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url).href;

/** Deaf to what the terminal says, so that only the launcher can end it. Lives for ever otherwise. */
const server = `
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', () => process.exit(7));
setInterval(() => {}, 1000);
console.log(process.ppid);
`;

/** Knows nothing of the launcher, and takes no leave. */
const tool = `
setInterval(() => {}, 1000);
console.log(process.ppid);
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innesto-processes-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "scripts": { "start": "node launcher.mjs" } }');
  await writeFile(join(folder, 'server.mjs'), server);
  await writeFile(join(folder, 'tool.mjs'), tool);
});

afterEach(() => rm(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  /** The process id of the launcher, which is the first line that everybody here prints. */
  readonly launcher: number;
  readonly lines: string[];
}

/** Starts a command in a group of its own, as a terminal does; `body` is the main function of the launcher that it runs. */
async function run(command: string, commandArguments: string[], body: string): Promise<Started> {
  await writeFile(join(folder, 'launcher.mjs'), `
    import { capture, finished, launch, startLeashed } from '${here}processes.mjs';
    import { serve } from '${here}serve.mjs';
    const tools = { node: process.execPath, env: process.env };
    await launch(async () => { ${body} });
  `);
  const child = spawn(command, commandArguments, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: string[] = [];
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(line));
  await once(output, 'line');
  return { child, launcher: Number(lines[0]), lines };
}

const npmStart = (body: string) => run('npm', ['start', '--silent'], body);

/** Resolves when everybody who held the output is gone: npm, its shell, the launcher, the server. */
const everybodyGone = ({ child }: Started) => once(child.stdout!, 'close');

const serveIt = () => `return serve(tools, ${JSON.stringify(join(folder, 'server.mjs'))})`;

describe('npm start', () => {
  it.each(['SIGINT', 'SIGHUP'] as const)('leaves nothing behind when the terminal sends %s to everybody', async (signal) => {
    const started = await npmStart(serveIt());
    process.kill(-started.child.pid!, signal);
    await expect(everybodyGone(started)).resolves.toBeDefined();
  });

  it('leaves no server behind when only npm is told to end', async () => {
    const started = await npmStart(serveIt());
    started.child.kill('SIGTERM');
    await expect(everybodyGone(started)).resolves.toBeDefined();
  });

  it('leaves no server behind when the launcher is killed without a chance to say so', async () => {
    const started = await npmStart(serveIt());
    process.kill(started.launcher, 'SIGKILL');
    await expect(everybodyGone(started)).resolves.toBeDefined();
  });

  it('leaves no tool behind that knows nothing of the launcher', async () => {
    const started = await npmStart(`return finished(startLeashed(tools.node, [${JSON.stringify(join(folder, 'tool.mjs'))}]))`);
    process.kill(started.launcher, 'SIGKILL');
    await expect(everybodyGone(started)).resolves.toBeDefined();
  });
});

describe('the launcher', () => {
  const launcher = ['launcher.mjs'];

  it('passes on the exit code with which a server stopped when it was told to', async () => {
    const { child } = await run(process.execPath, launcher, serveIt());
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exit).toEqual([7, null]);
  });

  it('passes on the exit code of a server that stopped by itself', async () => {
    await writeFile(join(folder, 'server.mjs'), 'console.log(process.ppid); process.exitCode = 3;');
    const { child } = await run(process.execPath, launcher, serveIt());
    expect(await once(child, 'exit')).toEqual([3, null]);
  });

  it('does not go on with the next step once it was told to stop', async () => {
    const { child, lines } = await run(process.execPath, launcher, `
      console.log(process.pid);
      await capture(tools.node, [${JSON.stringify(join(folder, 'tool.mjs'))}]);
      console.log('went on');
      return 0;
    `);
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await exit).toEqual([130, null]);
    expect(lines).toEqual([String(child.pid)]);
  });
});
