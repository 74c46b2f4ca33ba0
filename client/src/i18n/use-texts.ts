import type { Locale } from '@innesto/schema';
import { computed, type ComputedRef } from 'vue';
import { i18n } from './i18n.ts';
import type { MessageKey } from './message-key.ts';

type Values = Readonly<Record<string, string | number>>;

/** A text in the reader's language. With `count`, the form for that number ("one | many"), which also fills `{count}`. */
export type Translate = (key: MessageKey, values?: Values, count?: number) => string;

/** A text in the reader's language, also outside components. */
export const translate: Translate = (key, values = {}, count) =>
  count === undefined ? i18n.global.t(key, values) : i18n.global.t(key, { count, ...values }, count);

/** Whether a text of this key exists: for keys made from a server's code. */
export const hasText = (key: string): key is MessageKey => i18n.global.te(key);

/** What a component needs to speak the reader's language; texts change with it. */
export function useTexts(): { t: Translate; locale: ComputedRef<Locale> } {
  return { t: translate, locale: computed(() => i18n.global.locale.value as Locale) };
}
