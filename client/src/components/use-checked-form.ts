import type { OperationResult } from '@urql/core';
import { describeError } from '../graphql/shown-error.ts';
import type { MessageKey } from '../i18n/message-key.ts';
import { translate } from '../i18n/use-texts.ts';
import { useForm, type Form, type Problems, type Sent } from './use-form.ts';

/** What is wrong with each field, as the key of a text; a check may look at the other fields too. Without one a field is right. */
export type Checks<Values> = { readonly [Name in keyof Values]?: (value: Values[Name], values: Values) => MessageKey | undefined };

/** Makes a form of these values and checks that is sent to the API. */
export const useCheckedForm = <Values extends object, Data>(
  initial: Values, checks: Checks<Values>, send: (values: Values) => PromiseLike<OperationResult<Data>>,
): Form<Values, Data> => useForm(initial, (values) => problemsIn(values, checks), async (values) => sentOf(await send(values)));

/** What checks find wrong, in words; `filled` are the values that their texts take. */
export function problemsIn<Values extends object>(
  values: Values, checks: Checks<Values>, filled: Readonly<Record<string, string | number>> = {},
): Problems<Values> {
  const names = Object.keys(checks) as (keyof Values)[];
  const found = names.map((name) => [name, checks[name]!(values[name], values)] as const).filter(([, key]) => key);
  return Object.fromEntries(found.map(([name, key]) => [name, translate(key!, filled)])) as Problems<Values>;
}

function sentOf<Data>({ data, error }: OperationResult<Data>): Sent<Data> {
  if (!error) return { data };
  const field = error.graphQLErrors[0]?.extensions['field'];
  return { refusal: describeError(error), ...(typeof field === 'string' ? { field } : {}) };
}
