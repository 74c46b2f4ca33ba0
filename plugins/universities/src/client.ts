import { defineClientPlugin } from '@innesto/schema/client';
import DepartmentCard from './cards/DepartmentCard.vue';

/** The browser half: a card that names the university of a department or laboratory. */
export default defineClientPlugin({
  id: 'universities',
  cards: { 'universities.department': DepartmentCard, 'universities.laboratory': DepartmentCard },
});
