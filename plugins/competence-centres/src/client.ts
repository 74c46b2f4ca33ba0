import { defineClientPlugin } from '@innesto/schema/client';
import CentreCard from './cards/CentreCard.vue';

/** The browser half: a card for a centre. */
export default defineClientPlugin({ id: 'competence-centres', cards: { 'competence-centres.centre': CentreCard } });
