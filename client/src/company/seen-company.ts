import { computed, type ComputedRef } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import { currentMe, hasRole } from '../account/session.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** How a person sees a company: as their own, or as one that a promoter follows; and the page above all of its pages. */
export interface SeenCompany {
  readonly own: boolean;
  readonly back: RouteLocationRaw;
  readonly backText: MessageKey;
}

/** `first` is the first of a person's own companies. Whoever is no promoter can only be here for another one of their own. */
export function seenCompany(id: string, first: string | undefined, promoter: boolean): SeenCompany {
  if (promoter && id !== first) return { own: false, back: { name: 'desk', query: { company: id } }, backText: 'desk.navigation' };
  return { own: true, back: { name: 'company', query: id === first ? {} : { of: id } }, backText: 'company.navigation' };
}

/** How the person signed in sees it. */
export const useSeenCompany = (id: () => string): ComputedRef<SeenCompany> =>
  computed(() => seenCompany(id(), currentMe.value?.company?.id, hasRole('promoter')));
