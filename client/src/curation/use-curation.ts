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
  let focus: string | undefined;

  watch(matches, async () => {
    if (!focus) return;
    await nextTick();
    const button = document.querySelector<HTMLElement>(`[data-focus="${focus}"]:not(:disabled)`);
    (button ?? document.getElementById(`match-${last.value?.id}`))?.focus();
    focus = undefined;
  });

  async function decide(id: string, state: DecisionState): Promise<void> {
    const done = await save(() => currentClient.value.mutation(DecideMatchMutation, { matchId: id, state, comment: null }));
    if (done) after(id, state, `match-${id}`);
  }

  async function note(id: string, comment: string): Promise<void> {
    const done = await save(() => currentClient.value.mutation(DecideMatchMutation, { matchId: id, state: 'recommended', comment }));
    if (done) last.value = { id, state: 'noted' };
  }

  async function move(id: string, by: -1 | 1): Promise<void> {
    const matchIds = [...moved(split(matches()).recommended.map((match) => match.id), id, by)];
    const done = await save(() => currentClient.value.mutation(OrderMatchesMutation, { companyId, matchIds }));
    if (done) after(id, 'moved', `${by < 0 ? 'up' : 'down'}-${id}`);
  }

  function after(id: string, state: NonNullable<Curation['last']['value']>['state'], button: string): void {
    last.value = { id, state };
    focus = button;
  }

  return { busy, refusal, last, decide, note, move };
}
