import { shown, type ShownError } from '../graphql/shown-error.ts';
import { hasText, translate } from '../i18n/use-texts.ts';

/** The words for a refusal of the sign-in service: what happened, and what to do. */
export function describeAuth({ code, message }: { readonly code: string; readonly message?: string }): ShownError {
  const title = `account.refusals.${code}.title`;
  const advice = `account.refusals.${code}.advice`;
  if (hasText(title) && hasText(advice)) return { code, title: translate(title), advice: translate(advice), retry: false };
  // Only our own refusals speak the reader's language; the library's do not.
  return shown(code, code === 'INPUT_INVALID' ? message : undefined);
}
