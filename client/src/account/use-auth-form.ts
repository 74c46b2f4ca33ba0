import { problemsIn, type Checks } from '../components/use-checked-form.ts';
import { useForm, type Form } from '../components/use-form.ts';
import type { AuthAnswer } from './auth-request.ts';
import { describeAuth } from './describe-auth.ts';
import { PASSWORD_MIN } from './form-checks.ts';

/** Makes a form of these values and checks that is sent to the sign-in service; it resolves to true once that is done. */
export const useAuthForm = <Values extends object>(
  initial: Values, checks: Checks<Values>, send: (values: Values) => Promise<AuthAnswer>,
): Form<Values, true> => useForm(initial, (values) => problemsIn(values, checks, { min: PASSWORD_MIN }), async (values) => {
  const answer = await send(values);
  return answer.done ? { data: true } : { refusal: describeAuth(answer) };
});
