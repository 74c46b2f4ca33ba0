import { beforeAll, describe, expect, it, vi } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import type { AuthAnswer } from './auth-request.ts';
import { checkEmail } from './form-checks.ts';
import { useAuthForm } from './use-auth-form.ts';

describe('a form', () => {
  beforeAll(() => showLocale('en'));

  function formThatIsAnswered(answer: AuthAnswer) {
    const send = vi.fn(async () => answer);
    return { form: useAuthForm({ email: '' }, { email: checkEmail }, send), send };
  }

  it('says nothing before the first try, then what is wrong, as long as it is', async () => {
    const { form, send } = formThatIsAnswered({ done: true });
    expect(form.problems.value).toEqual({});
    expect(await form.submit()).toBeUndefined();
    expect(form.problems.value).toEqual({ email: 'This field is needed: write something.' });
    form.values.email = 'anna@impresa.it';
    expect(form.problems.value).toEqual({});
    expect(send).not.toHaveBeenCalled();
  });

  it('sends what is right, and is done', async () => {
    const { form, send } = formThatIsAnswered({ done: true });
    form.values.email = 'anna@impresa.it';
    expect(await form.submit()).toBe(true);
    expect(send).toHaveBeenCalledWith({ email: 'anna@impresa.it' });
  });

  it('says in words why it was refused, and can be sent again', async () => {
    const { form } = formThatIsAnswered({ done: false, code: 'INVALID_EMAIL_OR_PASSWORD', message: 'x' });
    form.values.email = 'anna@impresa.it';
    expect(await form.submit()).toBeUndefined();
    expect([form.refusal.value?.title, form.busy.value]).toEqual(['Address and password do not match.', false]);
  });

  it('moves the focus to the first field that is wrong', async () => {
    const { form } = formThatIsAnswered({ done: true });
    document.body.innerHTML = '<form><input name="other"><input name="email"></form>';
    await form.submit({ target: document.querySelector('form') } as unknown as Event);
    expect(document.activeElement?.getAttribute('name')).toBe('email');
  });
});
