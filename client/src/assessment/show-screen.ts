import type { RouteLocationNormalizedLoaded } from 'vue-router';

/**
 * Brings a new screen before the reader: the question that the address names, else its heading at the top of the window.
 * Nothing moves when the page itself is new, since that has its own beginning.
 */
export function showScreen(screen: HTMLElement | null, { query }: Pick<RouteLocationNormalizedLoaded, 'query'>): void {
  if (!screen || query['area'] === undefined) return;
  const question = typeof query['question'] === 'string' ? document.getElementById(query['question']) : null;
  const place = question ?? screen;
  place.scrollIntoView({ block: 'start' });
  const focus = question?.querySelector<HTMLElement>('input') ?? screen.querySelector<HTMLElement>('h1');
  focus?.focus({ preventScroll: true });
}
