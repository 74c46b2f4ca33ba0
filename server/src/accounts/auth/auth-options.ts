import type { BetterAuthOptions } from 'better-auth';
import type { Locale } from '@innesto/schema';
import { admitsDemonstration, isLoopback, type Config } from '../../config.ts';
import type { Database } from '../../storage/database.ts';
import type { Jobs } from '../../storage/jobs.ts';
import { takeTurn } from '../limits.ts';
import { preferredLocale } from '../locale.ts';
import { resetLetter, verificationLetter, write, type LetterTexts } from '../mail/letters.ts';
import { sendLetter } from '../mail/mail.job.ts';
import type { AuthDatabase } from './auth-database.ts';
import { authHooks, forgetSignInTries } from './auth-hooks.ts';
import { OPEN_PATHS } from './auth-limits.ts';
import { authTables } from './auth-tables.ts';

/** The header in which the web server says where a request comes from, whatever the caller says. */
export const ADDRESS_HEADER = 'x-innesto-address';

/** A password has this many characters at least. */
export const MINIMUM_PASSWORD = 10;

/** A password has this many characters at most. */
export const MAXIMUM_PASSWORD = 128;

const HOUR = 3_600;
const DAY = 24 * HOUR;

/** What the options are made of. */
export interface AuthParts {
  readonly config: Pick<Config, 'url' | 'port' | 'host' | 'demo'>;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly secret: string;
  /** Told what went wrong that nobody asking can mend. */
  onError(error: Error): void;
}

/** Options of better-auth: e-mail and password, sessions of 30 days, tries counted in the database, letters sent as jobs. */
export function authOptions(parts: AuthParts, { dialect }: AuthDatabase): BetterAuthOptions {
  const { config, database, secret } = parts;
  return {
    appName: 'Innesto',
    baseURL: config.url,
    basePath: '/api/auth',
    secret,
    // Hashing a password takes a tenth of a second; in a transaction, the embedded database would make everybody wait for it.
    database: { dialect, type: 'postgres', transaction: false },
    ...authTables,
    trustedOrigins: trustedOrigins(config),
    ...passwords(parts),
    session: { ...authTables.session, expiresIn: 30 * DAY, updateAge: DAY },
    ...newPeople,
    ...tries(database),
    hooks: authHooks(database, admitsDemonstration(config)),
    ...technicalities(parts),
  };
}

/** How long a password is, and which letters prove an address and lead to a new password. */
function passwords({ config, database, jobs }: AuthParts) {
  const mail = (texts: LetterTexts<{ url: string }>) => async (to: { email: string; locale?: Locale }, url: string) =>
    database.transaction((transaction) => sendLetter(transaction, jobs, write(texts, to.locale ?? 'it', to.email, { url })));
  const mailVerification = mail(verificationLetter);
  const mailReset = mail(resetLetter);
  return {
    emailAndPassword: {
      enabled: true,
      minPasswordLength: MINIMUM_PASSWORD,
      maxPasswordLength: MAXIMUM_PASSWORD,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url, token }) => mailReset(user, resetAddress(url, config.url, token)),
      onPasswordReset: ({ user }) => forgetSignInTries(database, user.email),
    },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: DAY,
      sendVerificationEmail: ({ user, url }) => mailVerification(user, url),
    },
  } satisfies Partial<BetterAuthOptions>;
}

/** The language of letters to somebody new is that of their browser. */
const newPeople = {
  databaseHooks: {
    user: {
      create: {
        before: async (user, context) => ({ data: { ...user, locale: preferredLocale(context?.headers?.get('accept-language')) } }),
      },
    },
  },
} satisfies Partial<BetterAuthOptions>;

function tries(database: Database) {
  return {
    rateLimit: {
      enabled: true,
      customRules: { ...OPEN_PATHS },
      customStorage: { consume: (key, rule) => takeTurn(database, addressKey(key), rule) },
    },
  } satisfies Partial<BetterAuthOptions>;
}

/** Cookies, ids, and whom failures are told. */
function technicalities({ config, onError }: AuthParts) {
  return {
    advanced: {
      cookiePrefix: 'innesto',
      useSecureCookies: config.url.startsWith('https://'),
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // Said here, because the library leaves the check out when it is tested.
      disableOriginCheck: false,
    },
    logger: {
      log: (level, _message, ...details) => {
        // Refusals are logged as errors too, but without one.
        const error = level === 'error' ? details.find((detail) => detail instanceof Error) : undefined;
        if (error) onError(error);
      },
    },
    telemetry: { enabled: false },
  } satisfies Partial<BetterAuthOptions>;
}

function trustedOrigins({ url, port }: Pick<Config, 'url' | 'port'>): string[] {
  const own = new URL(url);
  return isLoopback(own.hostname) ? [own.origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`] : [own.origin];
}

/** Tries are counted by address and path; a token in the path neither splits the count nor is kept. */
function addressKey(key: string): string {
  return `address|${key.replace(/\/reset-password\/.*$/, '/reset-password/*')}`;
}

/** better-auth's own link leads through a page the caller names; without one, ours. */
function resetAddress(url: string, site: string, token: string): string {
  return new URL(url).searchParams.get('callbackURL') ? url : `${site}/reset-password?token=${encodeURIComponent(token)}`;
}
