import { CombinedError, type OperationResult } from '@urql/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { useCheckedForm } from './use-checked-form.ts';

const answered = (data: object): OperationResult<object> => ({ data }) as OperationResult<object>;
const refused = (extensions: Record<string, unknown>): OperationResult<object> =>
  ({ error: new CombinedError({ graphQLErrors: [{ message: 'x', extensions }] }) }) as OperationResult<object>;

function start(...answers: OperationResult<object>[]) {
  const sent: object[] = [];
  const form = useCheckedForm(
    { name: '', until: '' },
    { name: (name) => (name ? undefined : 'forms.missing'), until: (until, { name }) => (until === name ? 'forms.chooseOne' : undefined) },
    async (values) => {
      sent.push({ ...values });
      return answers.shift()!;
    },
  );
  return { form, sent };
}

describe('useCheckedForm', () => {
  beforeAll(() => showLocale('en'));

  it('shows nothing before the first try, and sends nothing that is wrong', async () => {
    const { form, sent } = start();
    expect(form.problems.value).toEqual({});
    expect(await form.submit()).toBeUndefined();
    expect(form.problems.value).toEqual({ name: 'This field is needed: write something.', until: 'Choose an answer.' });
    expect(sent).toEqual([]);
  });

  it('resolves to what the API answers', async () => {
    const { form, sent } = start(answered({ id: '1' }));
    form.values.name = 'Rossi';
    expect(await form.submit()).toEqual({ id: '1' });
    expect(sent).toEqual([{ name: 'Rossi', until: '' }]);
  });

  it('says beside the field what the API found wrong with it, until it changes', async () => {
    const { form } = start(refused({ code: 'INPUT_INVALID', field: 'name', texts: { it: 'No.', en: 'Too long.' } }), answered({}));
    form.values.name = 'Rossi';
    await form.submit();
    expect(form.problems.value).toEqual({ name: 'Too long.' });
    expect(form.refusal.value).toBeUndefined();
    form.values.name = 'Bianchi';
    expect(form.problems.value).toEqual({});
    expect(await form.submit()).toEqual({});
  });

  it('says above the form what is about none of its fields', async () => {
    const { form } = start(refused({ code: 'WRONG_STATE', texts: { it: 'No.', en: 'It is filed already.' } }));
    form.values.name = 'Rossi';
    await form.submit();
    expect(form.refusal.value?.advice).toBe('It is filed already.');
    expect(form.busy.value).toBe(false);
  });

  it('starts over as if nobody had tried', async () => {
    const { form } = start(answered({}));
    form.values.name = 'Rossi';
    await form.submit();
    form.restart();
    expect(form.values).toEqual({ name: '', until: '' });
    expect(form.problems.value).toEqual({});
  });
});
