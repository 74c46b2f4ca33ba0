import type { Limit } from '../limits.ts';

const MINUTE = 60;

/**
 * Paths of better-auth that are open, and how often one address may call each. A hub's office is one address for many
 * people, so these are wide; the limits of one account are narrow.
 */
export const OPEN_PATHS: Readonly<Record<string, Limit | false>> = {
  '/get-session': false,
  '/sign-out': false,
  '/sign-in/email': { max: 40, window: MINUTE },
  '/sign-up/email': { max: 40, window: 10 * MINUTE },
  '/request-password-reset': { max: 20, window: 10 * MINUTE },
  '/reset-password': { max: 20, window: 10 * MINUTE },
  '/reset-password/*': { max: 20, window: 10 * MINUTE },
  '/verify-email': { max: 40, window: 10 * MINUTE },
  '/send-verification-email': { max: 20, window: 10 * MINUTE },
};

/** How often one account may be tried, from whatever address. Signing in, or a new password, forgets the tries. */
export const ACCOUNT_LIMITS: Readonly<Record<string, Limit>> = {
  '/sign-in/email': { max: 10, window: 15 * MINUTE },
  '/request-password-reset': { max: 3, window: 15 * MINUTE },
  '/send-verification-email': { max: 3, window: 15 * MINUTE },
};

/** Whether a path below `/api/auth` is open. */
export function isOpen(path: string): boolean {
  return path in OPEN_PATHS || /^\/reset-password\/[^/]+$/.test(path);
}
