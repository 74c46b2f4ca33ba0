import type { SearchEngine } from '../../search/engine.ts';

/** Makes the look at an engine that tells once when it works again after it did not. A telling that fails is repeated at the next look. */
export function createHealthWatch(engine: Pick<SearchEngine, 'status'>, onBack: () => Promise<void>): () => Promise<void> {
  let isDown = false;
  return async () => {
    const { healthy } = await engine.status();
    if (healthy && isDown) await onBack();
    isDown = !healthy;
  };
}
