import { z } from 'zod';

const flag = z.enum(['on', 'off', 'true', 'false', '1', '0']).transform((value) => ['on', 'true', '1'].includes(value));

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000).describe('a port number, 0 for any free one'),
  HOST: z.string().min(1).default('127.0.0.1').describe('an address to listen on, such as 127.0.0.1 or 0.0.0.0'),
  INNESTO_DATA: z.string().min(1).default('.innesto').describe('a folder for the embedded database and the mail'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).optional().describe('an address like postgres://user:password@host/database'),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional().describe('the address of a Meilisearch server, such as http://localhost:7700'),
  MEILI_INDEX: z.string().regex(/^[\w-]{1,60}$/).default('innesto').describe('a name of letters, digits, - and _ for the index there'),
  MEILI_KEY: z.string().min(1).optional().describe('a key of that server that may search and write'),
  INNESTO_URL: z.url().optional().describe('the public address of the site, such as https://innesto.example'),
  INNESTO_SECRET: z.string().min(32).optional().describe('at least 32 random characters that sign the sessions'),
  INNESTO_DEMO: flag.optional().describe('on or off'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//).optional().describe('an address like smtps://user:password@host'),
  MAIL_FROM: z.string().min(3).default('Innesto <innesto@localhost>').describe('the sender of mail'),
  INNESTO_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('silent, error, warn, info or debug'),
  INNESTO_LOG_FORMAT: z.enum(['text', 'json']).optional().describe('text or json'),
});

/** Everything the process is told from outside, checked once at boot. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** Address of a PostgreSQL server; the embedded database when not set. */
  readonly databaseUrl?: string;
  /** Address of a Meilisearch server; search lives in this process when not set. */
  readonly meiliUrl?: string;
  readonly meiliKey?: string;
  /** Name of the index there: several installations may share a server. */
  readonly meiliIndex?: string;
  /** Where people reach the site. */
  readonly url: string;
  readonly secret?: string;
  /** Whether demo people, companies and illustrative entries are loaded. */
  readonly demo: boolean;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly logLevel: string;
  /** Sentences, or one JSON object a line; when not set, sentences on a terminal only. */
  readonly logFormat?: 'text' | 'json';
}

/** A configuration that cannot be used: one line for each variable, with its cure. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Whether only this machine can reach a server that listens on this address. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host);
}

/** Whether only people at this machine reach the site: it listens for nobody else, and nothing in front of it passes others on. */
export function isPrivate({ host, url }: Pick<Config, 'host' | 'url'>): boolean {
  return isLoopback(host) && isLoopback(new URL(url).hostname);
}

/** Whether people of the demonstration, whose password everybody knows, may sign in: where it is switched on, and where nobody else comes. */
export function admitsDemonstration({ demo, ...site }: Pick<Config, 'demo' | 'host' | 'url'>): boolean {
  return demo || isPrivate(site);
}

/** Reads the configuration from the environment. Empty variables count as not set. Throws a `ConfigError`. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => cure(String(issue.path[0]))).join('\n'));
  const values = parsed.data;
  const url = (values.INNESTO_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, '');
  if (!isLoopback(values.HOST) && !values.INNESTO_SECRET) throw new ConfigError(`INNESTO_SECRET must be set when HOST is not a loopback address: ${describe('INNESTO_SECRET')}.`);
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: values.INNESTO_DATA,
    databaseUrl: values.DATABASE_URL,
    meiliUrl: values.MEILI_URL?.replace(/\/$/, ''),
    meiliKey: values.MEILI_KEY,
    meiliIndex: values.MEILI_INDEX,
    url,
    secret: values.INNESTO_SECRET,
    demo: values.INNESTO_DEMO ?? (isPrivate({ host: values.HOST, url }) && !values.DATABASE_URL),
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    logLevel: values.INNESTO_LOG,
    logFormat: values.INNESTO_LOG_FORMAT,
  };
}

function cure(variable: string): string {
  return `${variable} is not right: it must be ${describe(variable)}.`;
}

function describe(variable: string): string {
  return Environment.shape[variable as keyof typeof Environment.shape]?.description ?? 'another value';
}
