import Fastify from 'fastify';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { errors } from '../errors.ts';
import { refuse } from './refuse.ts';

/** A server whose one route fails with an error, and the lines of its log. */
async function failing(error: Error): Promise<{ status: number; body: any; lines: any[] }> {
  const lines: any[] = [];
  const log = pino({ level: 'error' }, { write: (line) => { lines.push(JSON.parse(line)); } });
  const server = Fastify();
  server.setErrorHandler(refuse(log));
  server.get('/', async () => { throw error; });
  const { statusCode: status, body } = await server.inject('/');
  return { status, body: JSON.parse(body), lines };
}

describe('an error outside the API', () => {
  it('that is a refusal is told as the API would', async () => {
    const { status, body, lines } = await failing(errors.notFound('company', 'x'));
    expect([status, lines]).toEqual([404, []]);
    expect(body.errors).toEqual([{ message: expect.any(String), extensions: { code: 'NOT_FOUND', texts: { it: expect.any(String), en: expect.any(String) }, what: 'company', id: 'x' } }]);
  });

  it('that nobody foresaw is told with a reference, under which the log says what it was', async () => {
    const { status, body, lines } = await failing(new Error('relation "secret" does not exist'));
    const { code, reference, texts } = body.errors[0].extensions;
    expect([status, code, texts.it.includes(reference)]).toEqual([500, 'INTERNAL', true]);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(lines).toEqual([expect.objectContaining({ reference, err: expect.objectContaining({ message: 'relation "secret" does not exist' }) })]);
  });
});
