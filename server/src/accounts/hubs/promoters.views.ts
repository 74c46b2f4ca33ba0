import { sql } from 'kysely';
import { byText, type Views } from '../../reading/view.ts';
import { invitationsTo } from '../invitations/invitation.views.ts';
import { administers } from './save-hub.ts';

/** A hub has a handful of people; an answer holds this many. */
const MAXIMUM_PROMOTERS = 200;

/** How the people of a hub are read. For whoever may not know them there are none. */
export const promotersViews: Views = {
  Hub: {
    fields: {
      promoters: (hub, call) => call.many('User', {
        where: (person) => sql`${administers(call.viewer)} and ${person('id')} in (select user_id from hub_member where hub_id = ${hub('id')})`,
        order: (person) => byText(person('name'), person('id')), limit: MAXIMUM_PROMOTERS,
      }),
      invitations: (hub, call) => call.many('Invitation', invitationsTo('promoter', hub('id'), () => administers(call.viewer))),
    },
  },
};
