import type { CombinedError, OperationResult } from '@urql/core';
import { computed, reactive, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import { describeError, type ShownError } from '../graphql/shown-error.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import { translate } from '../i18n/use-texts.ts';

/** What is wrong with each field, as the key of a text; a check may look at the other fields too. Without one a field is right. */
export type Checks<Values> = { readonly [Name in keyof Values]?: (value: Values[Name], values: Values) => MessageKey | undefined };

/** A form that is checked before it is sent to the API, and says beside the field what the API found wrong with it. */
export interface CheckedForm<Values extends object, Data> {
  readonly values: Values;
  /** What to show beside each field, in words: nothing before the first try to send. */
  readonly problems: ComputedRef<Partial<Record<keyof Values, string>>>;
  readonly busy: Ref<boolean>;
  /** What the API refused when it is not about one of the fields. */
  readonly refusal: ShallowRef<ShownError | undefined>;
  /** Sends when every field is right; resolves to the answer. Else the first wrong field takes the focus. */
  readonly submit: (event?: Event) => Promise<Data | undefined>;
  /** Back to the first values, as if nobody had tried to send. */
  readonly restart: () => void;
}

/** Makes a form of these values, checks and way to send. */
export function useCheckedForm<Values extends object, Data>(
  initial: Values, checks: Checks<Values>, send: (values: Values) => PromiseLike<OperationResult<Data>>,
): CheckedForm<Values, Data> {
  const values = reactive({ ...initial }) as Values;
  const tried = ref(false);
  const busy = ref(false);
  const refusal = shallowRef<ShownError>();
  const refusedField = shallowRef<{ name: keyof Values; value: unknown; text: string }>();

  const problems = computed(() => {
    if (!tried.value) return {};
    const refused = refusedField.value;
    const stands = refused && values[refused.name] === refused.value;
    return { ...(stands ? { [refused.name]: refused.text } : {}), ...problemsOf(values, checks) } as Partial<Record<keyof Values, string>>;
  });

  function keep(error: CombinedError): void {
    const shown = describeError(error);
    const name = error.graphQLErrors[0]?.extensions['field'];
    if (typeof name === 'string' && name in values) {
      refusedField.value = { name: name as keyof Values, value: values[name as keyof Values], text: shown.advice };
    } else refusal.value = shown;
  }

  async function submit(event?: Event): Promise<Data | undefined> {
    tried.value = true;
    refusal.value = undefined;
    refusedField.value = undefined;
    if (Object.keys(problems.value).length === 0) {
      busy.value = true;
      const { data, error } = await send(values);
      busy.value = false;
      if (data && !error) return data;
      if (error) keep(error);
    }
    focusFirst(event, Object.keys(problems.value));
    return undefined;
  }

  function restart(): void {
    tried.value = false;
    Object.assign(values, initial);
  }

  return { values, problems, busy, refusal, submit, restart };
}

function problemsOf<Values extends object>(values: Values, checks: Checks<Values>): Partial<Record<keyof Values, string>> {
  const names = Object.keys(checks) as (keyof Values)[];
  const found = names.map((name) => [name, checks[name]!(values[name], values)] as const).filter(([, key]) => key);
  return Object.fromEntries(found.map(([name, key]) => [name, translate(key!)])) as Partial<Record<keyof Values, string>>;
}

function focusFirst(event: Event | undefined, names: readonly string[]): void {
  const form = event?.target as HTMLFormElement | undefined;
  const first = form && [...form.elements].find((element) => names.includes((element as HTMLInputElement).name));
  (first as HTMLElement | undefined)?.focus();
}
