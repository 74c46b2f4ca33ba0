import { onScopeDispose, ref, watch, type Ref } from 'vue';

const PAUSE_MS = 250;

/** A search box's text that is applied when typing pauses, or at once on demand. */
export interface TypedWords {
  readonly words: Ref<string>;
  /** Applies what stands in the box without waiting for the pause. */
  readonly applyNow: () => void;
}

/**
 * Joins a search box to the words in force: typing applies them after a pause of 250 ms, and when they change from
 * elsewhere (the back button, say) the box follows.
 */
export function useTypedWords(inForce: () => string, apply: (words: string) => void): TypedWords {
  const words = ref(inForce());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function applyNow(): void {
    clearTimeout(timer);
    const typed = words.value.trim();
    if (typed !== inForce()) apply(typed);
  }

  watch(words, () => {
    clearTimeout(timer);
    timer = setTimeout(applyNow, PAUSE_MS);
  });
  watch(inForce, (now) => {
    if (now !== words.value.trim()) words.value = now;
  });
  onScopeDispose(() => clearTimeout(timer));
  return { words, applyNow };
}
