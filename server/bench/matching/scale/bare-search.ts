/**
 * What one call sends to `/multi-search`, to be sent again without anything around it: what the same candidates cost
 * where nobody ranks them.
 */
export async function bareSearch(call: () => Promise<unknown>): Promise<() => Promise<unknown>> {
  const sent: { readonly url: string; readonly init: RequestInit }[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url.endsWith('/multi-search')) sent.push({ url, init: init! });
    return fetch(input, init);
  };
  try {
    await call();
  } finally {
    globalThis.fetch = fetch;
  }
  if (sent.length === 0) throw new Error('nothing was sent to /multi-search');
  return () => Promise.all(sent.map(async ({ url, init }) => (await fetch(url, { ...init, signal: undefined })).json()));
}
