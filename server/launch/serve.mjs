import { finished, start } from './processes.mjs';

/**
 * Flags for a Node that runs the embedded database: without the optimising compiler for WebAssembly it starts sooner
 * and takes half the memory. None when PostgreSQL does the work.
 */
export function flagsFor(env) {
  return env.DATABASE_URL ? [] : ['--liftoff-only'];
}

/**
 * Runs a server in the foreground and resolves to its exit code. It is stopped by closing its channel, so an entry
 * must end on `process.on('disconnect')`: that also works when this process is killed without a chance to say so.
 */
export function serve({ node, env }, entry, serverArguments = []) {
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  return finished(start(node, [...flagsFor(env), entry, ...serverArguments], { stdio, env }));
}
