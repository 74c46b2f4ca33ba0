import { createTransport } from 'nodemailer';
import type { Mailer } from './mailer.ts';

/** Sends letters through an SMTP server. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    async send({ id, to, subject, text, unsubscribe }) {
      // An object, so that a comma in the address cannot make two addresses of it.
      await transport.sendMail({ from, to: { name: '', address: to }, subject, text, messageId: `<${id}@innesto>`, headers: headersOf(unsubscribe) });
    },
  };
}

/** What lets a mail program end such letters by one click of its own. */
function headersOf(unsubscribe: string | undefined): Record<string, string> {
  return unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}
