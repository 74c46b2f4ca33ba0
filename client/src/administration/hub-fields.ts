import type { Checks } from '../components/use-checked-form.ts';
import type { VariablesOf } from '../graphql/graphql.ts';
import type { CreateHubMutation, HubRow } from './administration.query.ts';

/** A hub's fields while they are being written: an empty text is nothing. */
export interface HubFields {
  name: string;
  /** Two-letter codes, in the order in which they were chosen. */
  provinces: readonly string[];
  website: string;
}

/** The fields of a hub that is to be made. */
export const EMPTY_HUB: HubFields = { name: '', provinces: [], website: '' };

/** What a hub cannot be without. */
export const HUB_CHECKS: Checks<HubFields> = {
  name: (name) => (name.trim() ? undefined : 'forms.missing'),
  provinces: (provinces) => (provinces.length > 0 ? undefined : 'administration.hub.provincesMissing'),
};

/** The fields to start from when a hub is there already. */
export function fieldsOf({ name, provinces, website }: HubRow): HubFields {
  return { name, provinces: provinces.map(({ code }) => code), website: website ?? '' };
}

/** What to send to the API: everything, an empty website as nothing, so that emptying it clears it. */
export function inputOf({ name, provinces, website }: HubFields): VariablesOf<typeof CreateHubMutation>['input'] {
  return { name: name.trim(), provinces: [...provinces], website: website.trim() || null };
}
