import { join } from 'node:path';
import { isPrivate, type Config } from '../../config.ts';
import { folderMailer } from './folder.mailer.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp.mailer.ts';

/** The mailer the configuration asks for: an SMTP server, or else the folder `mail` among the data. */
export function openMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataFolder' | 'host' | 'url'>): Mailer {
  return config.smtpUrl
    ? smtpMailer(config.smtpUrl, config.mailFrom)
    : folderMailer(letterFolder(config), isPrivate(config));
}

/** Where letters are kept that are not sent. */
export function letterFolder({ dataFolder }: Pick<Config, 'dataFolder'>): string {
  return join(dataFolder, 'mail');
}
