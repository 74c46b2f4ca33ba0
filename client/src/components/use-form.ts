import { computed, reactive, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { ShownError } from '../graphql/shown-error.ts';

/** What is wrong with each field, in words; nothing of those that are right. */
export type Problems<Values> = Partial<Record<keyof Values, string>>;

/** What came of sending a form: an answer, or a refusal, perhaps about one of its fields. */
export type Sent<Data> = { readonly data: Data | undefined } | Refused;

interface Refused {
  readonly refusal: ShownError;
  readonly field?: string;
}

/** A form that is checked before it is sent, and says beside the field what was found wrong with it. */
export interface Form<Values extends object, Data> {
  readonly values: Values;
  /** What to show beside each field: nothing before the first try to send. */
  readonly problems: ComputedRef<Problems<Values>>;
  readonly busy: Ref<boolean>;
  /** Why it was refused when that is not about one of the fields. */
  readonly refusal: ShallowRef<ShownError | undefined>;
  /** Sends when every field is right; resolves to the answer. Else the first wrong field takes the focus. */
  readonly submit: (event?: Event) => Promise<Data | undefined>;
  /** Back to the first values, as if nobody had tried to send. */
  readonly restart: () => void;
}

/** Makes a form of these values, a way to check them and a way to send them. */
export function useForm<Values extends object, Data>(
  initial: Values, problemsIn: (values: Values) => Problems<Values>, send: (values: Values) => PromiseLike<Sent<Data>>,
): Form<Values, Data> {
  const values = reactive({ ...initial }) as Values;
  const tried = ref(false);
  const busy = ref(false);
  const { refusal, refusedField, keep } = useRefusal(values);
  const problems = computed(() => (tried.value ? { ...refusedField.value, ...problemsIn(values) } : {}));

  async function submit(event?: Event): Promise<Data | undefined> {
    tried.value = true;
    keep(undefined);
    const sent = Object.keys(problems.value).length === 0 ? await whileBusy(busy, () => send(values)) : undefined;
    if (sent && 'data' in sent) return sent.data;
    keep(sent);
    focusFirst(event, Object.keys(problems.value));
    return undefined;
  }
  function restart(): void {
    tried.value = false;
    Object.assign(values, initial);
  }
  return { values, problems, busy, refusal, submit, restart };
}

/** The last refusal: of the whole form, or of a field for as long as its value stays as it was sent. */
function useRefusal<Values extends object>(values: Values) {
  const refusal = shallowRef<ShownError>();
  const field = shallowRef<{ name: keyof Values; value: unknown; text: string }>();

  function keep(refused: Refused | undefined): void {
    const name = refused?.field;
    const own = name !== undefined && name in values;
    field.value = own ? { name: name as keyof Values, value: values[name as keyof Values], text: refused!.refusal.advice } : undefined;
    refusal.value = own ? undefined : refused?.refusal;
  }
  const refusedField = computed(() => {
    const stands = field.value && values[field.value.name] === field.value.value;
    return (stands ? { [field.value!.name]: field.value!.text } : {}) as Problems<Values>;
  });
  return { refusal, refusedField, keep };
}

async function whileBusy<Answer>(busy: Ref<boolean>, ask: () => PromiseLike<Answer>): Promise<Answer> {
  busy.value = true;
  const answer = await ask();
  busy.value = false;
  return answer;
}

function focusFirst(event: Event | undefined, names: readonly string[]): void {
  const form = event?.target as HTMLFormElement | undefined;
  const first = form && [...form.elements].find((element) => names.includes((element as HTMLInputElement).name));
  (first as HTMLElement | undefined)?.focus();
}
