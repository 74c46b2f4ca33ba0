import type { FastifyInstance } from 'fastify';
import type { Mailer } from '../accounts/index.ts';

/** The letters that were kept instead of sent, for development. There is no such address where letters are sent. */
export function mailbox(mailer: Mailer) {
  return async (server: FastifyInstance): Promise<void> => {
    const { kept } = mailer;
    if (kept) server.get('/api/mail', async () => kept());
  };
}
