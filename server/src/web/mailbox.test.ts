import Fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import type { Mailer } from '../accounts/index.ts';
import { mailbox } from './mailbox.ts';
import { refuse } from './refuse.ts';

const letter = { id: '1', to: 'anna@example.org', subject: 'Ciao', text: 'Ciao', sentAt: '2026-11-21T10:00:00Z' };

async function serverWith(kept: Mailer['kept']): Promise<FastifyInstance> {
  const server = Fastify();
  server.setErrorHandler(refuse(pino({ level: 'silent' })));
  await mailbox({ send: async () => undefined, kept })(server);
  return server;
}

describe('the mailbox of development', () => {
  it.each([['localhost:4000', 200], ['127.0.0.1:4000', 200], ['[::1]:4000', 200], ['elsewhere.example:4000', 404]])('is asked as %s: %s', async (host, status) => {
    const answer = await (await serverWith(async () => [letter])).inject({ url: '/api/mail', headers: { host } });
    expect(answer.statusCode).toBe(status);
    expect(answer.body.includes('anna@example.org')).toBe(status === 200);
  });

  it('is not there where letters are sent', async () => {
    expect((await (await serverWith(undefined)).inject({ url: '/api/mail', headers: { host: 'localhost' } })).statusCode).toBe(404);
  });
});
