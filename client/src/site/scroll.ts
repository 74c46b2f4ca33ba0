import type { RouterScrollBehavior } from 'vue-router';

const PATIENCE_MS = 1500;

/**
 * Where a page starts: at its top, at the part its address names, or where it was left when the reader goes back to
 * it. Only the query changing leaves it where it is.
 */
export const scrollFor: RouterScrollBehavior = async (to, from, saved) => {
  if (saved) {
    await until(() => document.documentElement.scrollHeight >= saved.top + window.innerHeight);
    return saved;
  }
  if (to.hash) {
    const part = () => document.getElementById(to.hash.slice(1));
    await until(() => part() !== null);
    return { el: part() ?? document.body };
  }
  return to.path === from.path ? false : { top: 0 };
};

/** What is being fetched is not there at first: waits for it, for as long as people would. */
function until(there: () => boolean): Promise<void> {
  const started = performance.now();
  return new Promise((resolve) => {
    const look = (): void => {
      if (there() || performance.now() - started > PATIENCE_MS) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
}
