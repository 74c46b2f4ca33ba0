import type { RouterScrollBehavior } from 'vue-router';

const PATIENCE_MS = 1500;

/**
 * Where a page starts: at its top, at the part its address names, or where it was left when the reader goes back to
 * it. Only the query changing leaves it where it is.
 */
export const scrollFor: RouterScrollBehavior = async (to, from, saved) => {
  if (saved) {
    await tallEnough(saved.top + window.innerHeight);
    return saved;
  }
  if (to.hash) return { el: to.hash };
  return to.path === from.path ? false : { top: 0 };
};

/** A list that is being fetched again is short at first: waits for it, for as long as people would. */
function tallEnough(height: number): Promise<void> {
  const started = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      const enough = document.documentElement.scrollHeight >= height;
      if (enough || performance.now() - started > PATIENCE_MS) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
