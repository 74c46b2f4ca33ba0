import { afterEach, describe, expect, it, vi } from 'vitest';
import { askAuth } from './auth-request.ts';

describe('the sign-in service', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answering = (answer: () => Promise<Response>) => {
    const ask = vi.fn((_path: string, _request: RequestInit) => answer());
    vi.stubGlobal('fetch', ask);
    return ask;
  };

  it('is asked in the language of the reader', async () => {
    const ask = answering(async () => new Response('{}'));
    expect(await askAuth('sign-out', {}, 'en')).toEqual({ done: true });
    expect(ask.mock.calls[0]).toEqual(['/api/auth/sign-out', expect.objectContaining({ headers: expect.objectContaining({ 'Accept-Language': 'en' }) })]);
  });

  it.each([
    ['its own code', async () => Response.json({ code: 'INVALID_TOKEN', message: 'x' }, { status: 400 }), { code: 'INVALID_TOKEN', message: 'x' }],
    ['too many tries, whatever the body', async () => new Response('slow down', { status: 429 }), { code: 'TOO_MANY_REQUESTS' }],
    ['a failure inside when it says nothing we understand', async () => new Response('<html>', { status: 502 }), { code: 'INTERNAL_SERVER_ERROR' }],
    ['no network', () => Promise.reject(new TypeError('failed')), { code: 'NETWORK' }],
  ])('is understood: %s', async (_case, answer, expected) => {
    answering(answer);
    expect(await askAuth('sign-in/email', {}, 'it')).toEqual({ done: false, ...expected });
  });
});
