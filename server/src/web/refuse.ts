import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { errors, Refusal } from '../errors.ts';

/** What the web server itself refuses, with the codes and sentences of the API. */
const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The request cannot be read. Check its address, and that its body is JSON.'],
  413: ['BODY_TOO_LARGE', 'The request is too large: 4 MB at most.'],
  415: ['CONTENT_TYPE_UNKNOWN', 'Send the body as application/json.'],
};

/** Answers an error outside GraphQL in GraphQL's shape, so that clients need to know one shape only. */
export function refuse(log: Logger) {
  return (error: FastifyError | Refusal, _request: FastifyRequest, reply: FastifyReply): void => {
    if (error instanceof Refusal) return answer(reply, error);
    const status = error.statusCode ?? 500;
    if (status < 500) {
      const [code, message] = SENTENCES[status] ?? ['BAD_REQUEST', error.message];
      void reply.status(status).send({ errors: [{ message, extensions: { code } }] });
      return;
    }
    // Whoever asked has gone: nothing failed here, and nobody is there to be told.
    if (error.code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    const reference = randomUUID();
    log.error({ err: error, reference }, 'a request failed');
    answer(reply, errors.internal(reference));
  };
}

function answer(reply: FastifyReply, { status, message, code, texts, details }: Refusal): void {
  void reply.status(status).send({ errors: [{ message, extensions: { code, texts, ...details } }] });
}
