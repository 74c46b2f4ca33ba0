import { nextTick, ref, watch, type Ref, type ShallowRef } from 'vue';
import { useSaving } from '../components/use-saving.ts';
import { currentClient } from '../graphql/client.ts';
import type { ShownError } from '../graphql/shown-error.ts';
import type { MatchFields } from '../matches/match.fragment.ts';
import { DecideMatchMutation, OrderMatchesMutation } from './curate.query.ts';
import { moved, split, type DecisionState } from './curated-list.ts';

/** What a promoter does with a company's matches; the list is asked again after each. */
export interface Curation {
  readonly busy: Ref<boolean>;
  readonly refusal: ShallowRef<ShownError | undefined>;
  /** The match that was changed last, to say what became of it. */
  readonly last: Ref<{ id: string; state: DecisionState | 'moved' | 'noted' } | undefined>;
  readonly decide: (id: string, state: DecisionState) => Promise<void>;
  readonly note: (id: string, comment: string) => Promise<void>;
  readonly move: (id: string, by: -1 | 1) => Promise<void>;
}

/** Joins the buttons of a curated list to the API. A match that changes its place keeps the focus. */
export function useCuration(companyId: string, matches: () => readonly MatchFields[]): Curation {
  const { busy, refusal, save } = useSaving();
  const last: Curation['last'] = ref();
  const keepFocus = useKeptFocus(matches);

  async function decide(id: string, state: DecisionState): Promise<void> {
    if (!(await save(() => decideMatch(id, state, null)))) return;
    last.value = { id, state };
    keepFocus(id);
  }

  async function note(id: string, comment: string): Promise<void> {
    if (await save(() => decideMatch(id, 'recommended', comment))) last.value = { id, state: 'noted' };
  }

  async function move(id: string, by: -1 | 1): Promise<void> {
    const matchIds = [...moved(split(matches()).recommended.map((match) => match.id), id, by)];
    if (!(await save(() => currentClient.value.mutation(OrderMatchesMutation, { companyId, matchIds })))) return;
    last.value = { id, state: 'moved' };
    keepFocus(id, `${by < 0 ? 'up' : 'down'}-${id}`);
  }

  return { busy, refusal, last, decide, note, move };
}

const decideMatch = (matchId: string, state: DecisionState, comment: string | null) =>
  currentClient.value.mutation(DecideMatchMutation, { matchId, state, comment });

/** Once the list has come anew, puts the focus on the button that was pressed, or on its match when that button is there no more. */
function useKeptFocus(matches: () => readonly MatchFields[]): (id: string, button?: string) => void {
  let kept: { id: string; button?: string } | undefined;
  watch(matches, async () => {
    if (!kept) return;
    const { id, button } = kept;
    kept = undefined;
    await nextTick();
    const pressed = button && document.querySelector<HTMLElement>(`[data-focus="${button}"]:not(:disabled)`);
    (pressed || document.getElementById(`match-${id}`))?.focus();
  });
  return (id, button) => (kept = { id, button });
}
