import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PlainFailure, say } from './say.mjs';

/** Thrown instead of starting anything once the user has asked to stop. */
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
  child.once('close', () => children.delete(child));
  return child;
}

/** Starts a Node program that ends by itself when this process is gone, even by SIGKILL; the program needs to know nothing of it. */
export function startLeashed(node, nodeArguments, options = {}) {
  return start(node, ['--import', leash, ...nodeArguments], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], ...options });
}

/** Resolves to a child's exit code, 128 and the signal's number when a signal ended it. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}

/** Runs a command without showing it and resolves to `{ code, stdout, output }`, output being both streams. */
export async function capture(command, commandArguments, options = {}) {
  const child = start(command, commandArguments, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk) => { stdout += chunk; output += chunk; });
  child.stderr.on('data', (chunk) => { output += chunk; });
  return { code: await finished(child), stdout, output };
}

/** Asks every child to stop: over its channel where it has one (the server, leashed tools), else by SIGTERM. */
function stopChildren() {
  for (const child of children) {
    if (child.connected) child.disconnect();
    else child.kill('SIGTERM');
  }
}

function killChildren() {
  for (const child of children) child.kill('SIGKILL');
}

function stop() {
  if (stoppingSince === undefined) {
    stoppingSince = Date.now();
    stopChildren();
    setTimeout(killChildren, grace.hardStop).unref();
  } else if (Date.now() - stoppingSince > grace.repeatedSignal) killChildren();
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
    if (stoppingSince !== undefined) process.exitCode = 130;
    else {
      say(error instanceof PlainFailure ? error.message : error.stack);
      process.exitCode = 1;
      stop();
    }
  }
}
