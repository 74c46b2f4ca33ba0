import type { LocalizedText } from '@innesto/schema';
import type { CombinedError } from '@urql/core';
import { i18n } from '../i18n/i18n.ts';
import { hasText, translate } from '../i18n/use-texts.ts';

/** An error as a person reads it. `code` is the server's, or NETWORK when nothing was answered. */
export interface ShownError {
  readonly code: string;
  readonly title: string;
  readonly advice: string;
  /** Whether the same request may well succeed in a moment. */
  readonly retry: boolean;
  /** The plugin it comes from, when it is one. */
  readonly plugin?: string;
}

const RETRY = new Set(['NETWORK', 'SEARCH_UNAVAILABLE', 'TOO_MANY_REQUESTS', 'INTERNAL_SERVER_ERROR', 'CONFLICT']);

/** How the server names what it did not foresee. */
const FAILURES = new Set<unknown>([undefined, 'INTERNAL']);

/** Puts an error of a query or mutation into words: what happened, and what to do. */
export function describeError(error: CombinedError): ShownError {
  const first = error.graphQLErrors[0];
  if (!first) return shown('NETWORK');
  const { code, texts, plugin } = first.extensions;
  const sentence = (texts as LocalizedText | undefined)?.[i18n.global.locale.value] ?? first.message;
  return { ...shown(FAILURES.has(code) ? 'INTERNAL_SERVER_ERROR' : String(code), sentence), ...(typeof plugin === 'string' ? { plugin } : {}) };
}

/** The words for a code: the site's own, else the server's sentence, else the general ones. */
export function shown(code: string, message?: string): ShownError {
  const title = `errors.${code}.title`;
  const advice = `errors.${code}.advice`;
  const retry = RETRY.has(code);
  if (hasText(title) && hasText(advice)) return { code, title: translate(title), advice: translate(advice), retry };
  if (message) return { code, title: translate('errors.refused'), advice: message, retry };
  return { code, title: translate('errors.INTERNAL_SERVER_ERROR.title'), advice: translate('errors.INTERNAL_SERVER_ERROR.advice'), retry: true };
}
