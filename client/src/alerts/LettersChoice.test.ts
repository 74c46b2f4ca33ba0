import { Client, fetchExchange } from '@urql/core';
import urql from '@urql/vue';
import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentClient } from '../graphql/client.ts';
import { i18n, showLocale } from '../i18n/i18n.ts';
import LettersChoice from './LettersChoice.vue';

describe('whether news comes by e-mail', () => {
  beforeAll(() => showLocale('it'));

  it('says that it could not be read, and is asked again on demand', async () => {
    let down = true;
    const server: typeof fetch = async () => {
      if (down) throw new TypeError('down');
      return new Response(JSON.stringify({ data: { me: { alertsByMail: true } } }), { headers: { 'Content-Type': 'application/json' } });
    };
    currentClient.value = new Client({ url: 'http://server/graphql', exchanges: [fetchExchange], fetch: server, preferGetMethod: false });
    const page = mount(LettersChoice, { global: { plugins: [[urql, currentClient], i18n], stubs: { RouterLink: RouterLinkStub } } });
    await settled();
    expect(page.get('[role=alert]').text()).toContain('Riprova');
    down = false;
    await page.get('[role=alert] button').trigger('click');
    await settled();
    expect([page.find('[role=alert]').exists(), page.get('[role=status]').text()]).toEqual([false, 'Quando c’è qualcosa di nuovo per te, ti scriviamo: al massimo una volta al giorno.']);
    page.unmount();
  });
});

async function settled(): Promise<void> {
  await flushPromises();
  await new Promise((done) => setTimeout(done));
  await flushPromises();
}
