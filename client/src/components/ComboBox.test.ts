import { mount } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, showLocale } from '../i18n/i18n.ts';
import ComboBox from './ComboBox.vue';

describe('a field whose options are searched elsewhere', () => {
  beforeAll(() => showLocale('it'));

  it('says that there is no option once the search has answered, and not while it is on', async () => {
    const box = mount(ComboBox, { props: { field: { id: 'field' }, options: [], remote: true, searching: true }, global: { plugins: [i18n] } });
    await box.get('input').setValue('zzz');
    expect(box.find('[role=status]').exists()).toBe(false);
    await box.setProps({ searching: false });
    expect(box.get('[role=status]').text()).toBe('Nessuna scelta con queste parole.');
    await box.setProps({ options: [{ value: 'one', label: 'Zzz' }] });
    expect([box.find('[role=status]').exists(), box.findAll('[role=option]').map((option) => option.text())]).toEqual([false, ['Zzz']]);
  });
});
