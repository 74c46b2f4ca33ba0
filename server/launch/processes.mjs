import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PlainFailure, say } from './say.mjs';

/** Thrown instead of going on once the user has asked to stop. */
export class Interrupted extends Error {}

const grace = { repeatedSignal: 1000, hardStop: 8000, parentPoll: 500 };
const leash = new URL('./leash.mjs', import.meta.url).href;
const children = new Set();
let stoppingSince;

/** The project's top folder; every child starts there unless told otherwise. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a child that is stopped together with this process. */
export function start(command, commandArguments, options = {}) {
  if (stoppingSince !== undefined) throw new Interrupted();
  const child = spawn(command, commandArguments, { cwd: root, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Starts a Node program that ends by itself when this process is gone, even by SIGKILL; the program needs to know nothing of it. */
export function startLeashed(node, nodeArguments, options = {}) {
  return start(node, ['--import', leash, ...nodeArguments], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], ...options });
}

/** Resolves to a child's exit code, 128 and the signal's number when a signal ended it, once its output is read. */
export function finished(child) {
  // A child whose channel was closed from here never says 'close'.
  const lastEvent = child.stdout ? 'close' : 'exit';
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once(lastEvent, (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs a command without showing it and resolves to `{ code, stdout, output }`, output being both streams. */
export async function capture(command, commandArguments, options = {}) {
  const child = start(command, commandArguments, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk) => { stdout += chunk; output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  const code = await finished(child);
  if (stoppingSince !== undefined) throw new Interrupted();
  return { code, stdout, output };
}

/** Asks a child to stop, over its channel where it has one, else by SIGTERM; kills it if it does not. */
export function stopChild(child) {
  if (child.connected) child.disconnect();
  else child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), grace.hardStop).unref();
}

function stop() {
  if (stoppingSince === undefined) {
    stoppingSince = Date.now();
    children.forEach(stopChild);
  } else if (Date.now() - stoppingSince > grace.repeatedSignal) {
    children.forEach((child) => child.kill('SIGKILL'));
  }
}

/** npm does not pass SIGTERM on: its shell dies and this process gets another parent. */
function stopWithParent() {
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent && stoppingSince === undefined) stop(); }, grace.parentPoll).unref();
}

/** Runs a launch script to its end: passes its exit code on, prints failures in plain words, leaves no child behind. */
export async function launch(main) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  stopWithParent();
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    process.exitCode = stoppingSince === undefined ? 1 : 130;
    if (stoppingSince === undefined) say(error instanceof PlainFailure ? error.message : error.stack);
  } finally {
    stop();
  }
}
