import { finished, startLeashed } from './processes.mjs';

/**
 * Flags for a Node that runs the embedded database: without the optimising compiler for WebAssembly it starts sooner
 * and takes half the memory. None when PostgreSQL does the work.
 */
export function flagsFor(env) {
  return env.DATABASE_URL ? [] : ['--liftoff-only'];
}

/**
 * Runs a server in the foreground and resolves to its exit code. To stop it, its channel is closed: it then gets
 * SIGTERM from its leash, also in the middle of starting, and also when this process was killed without a chance to say so.
 */
export function serve({ node, env }, entry, serverArguments = []) {
  return finished(startLeashed(node, [...flagsFor(env), entry, ...serverArguments], { env }));
}
