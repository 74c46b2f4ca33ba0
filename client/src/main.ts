import './theme/theme.scss';
import urql from '@urql/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { sessionKnown } from './account/session.ts';
import { currentClient, renewClient } from './graphql/client.ts';
import { i18n, showFirstLocale } from './i18n/i18n.ts';
import { router } from './router.ts';
import { loadSiteStatus } from './site/site-status.ts';

await showFirstLocale();
renewClient(i18n.global.locale.value);
void sessionKnown();
void loadSiteStatus();

createApp(App).use(i18n).use(urql, currentClient).use(router).mount('#app');
