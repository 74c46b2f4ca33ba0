import type { FastifyInstance } from 'fastify';
import type { Mailer } from '../accounts/index.ts';
import { isLoopback } from '../config.ts';
import { errors } from '../errors.ts';

/**
 * The letters that were kept instead of sent, for development. There is no such address where letters are sent, nor for a
 * page that reaches this machine under another name: letters let people in.
 */
export function mailbox(mailer: Mailer) {
  return async (server: FastifyInstance): Promise<void> => {
    const { kept } = mailer;
    if (!kept) return;
    server.get('/api/mail', async (request) => {
      if (!isLoopback(request.hostname)) throw errors.notFound('address', request.url);
      return kept();
    });
  };
}
