/** A request of a plugin may take this long, in milliseconds. */
const PATIENCE = 30_000;

/** `fetch` for one plugin: it gives up after a while, and the other side reads whose request it is. */
export function createHttp(plugin: string, patience = PATIENCE): typeof fetch {
  return (input, init = {}) => {
    const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
    if (!headers.has('user-agent')) headers.set('user-agent', `Innesto (plugin ${plugin})`);
    const given = init.signal ?? (input instanceof Request ? input.signal : undefined);
    const signals = [AbortSignal.timeout(patience), ...(given ? [given] : [])];
    return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
  };
}
