import { computed, reactive, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { ShownError } from '../graphql/shown-error.ts';
import { describeAuth } from './describe-auth.ts';
import type { AuthAnswer } from './auth-request.ts';
import type { Problem } from './form-checks.ts';

/** A form that is checked in words before it is sent, and says in words why it was refused. */
export interface Form<Values extends object> {
  readonly values: Values;
  /** What to show beside each field: nothing before the first try to send. */
  readonly problems: ComputedRef<Partial<Record<keyof Values, Problem>>>;
  readonly busy: Ref<boolean>;
  readonly refusal: ShallowRef<ShownError | undefined>;
  /** Sends when every field is right; resolves to whether it was done. Else the first wrong field takes the focus. */
  readonly submit: (event?: Event) => Promise<boolean>;
}

type Checks<Values> = { readonly [Name in keyof Values]?: (value: Values[Name]) => Problem };

/** Makes a form of these values, checks and way to send. */
export function useForm<Values extends object>(initial: Values, checks: Checks<Values>, send: (values: Values) => Promise<AuthAnswer>): Form<Values> {
  const values = reactive({ ...initial }) as Values;
  const tried = ref(false);
  const busy = ref(false);
  const refusal = shallowRef<ShownError>();
  const found = computed(() => problemsOf(values, checks));

  async function submit(event?: Event): Promise<boolean> {
    tried.value = true;
    refusal.value = undefined;
    if (Object.keys(found.value).length > 0) return focusFirstProblem(event, found.value);
    busy.value = true;
    const answer = await send(values);
    busy.value = false;
    if (!answer.done) refusal.value = describeAuth(answer);
    return answer.done;
  }

  return { values, problems: computed(() => (tried.value ? found.value : {})), busy, refusal, submit };
}

function problemsOf<Values extends object>(values: Values, checks: Checks<Values>): Partial<Record<keyof Values, Problem>> {
  const names = Object.keys(checks) as (keyof Values)[];
  const problems = names.map((name) => [name, checks[name]!(values[name])] as const);
  return Object.fromEntries(problems.filter(([, problem]) => problem)) as Partial<Record<keyof Values, Problem>>;
}

function focusFirstProblem(event: Event | undefined, problems: object): false {
  const form = event?.target as HTMLFormElement | undefined;
  const first = Object.keys(problems)[0]!;
  (form?.elements.namedItem(first) as HTMLElement | null)?.focus();
  return false;
}
