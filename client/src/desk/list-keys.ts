/** What a key asks of the desk. */
export type DeskKey = 'next' | 'previous' | 'search';

const KEYS: Readonly<Record<string, DeskKey>> = { j: 'next', ArrowDown: 'next', k: 'previous', ArrowUp: 'previous', '/': 'search' };

/** What a pressed key asks; nothing while somebody writes, chooses, or holds another key, or while a drawer is open. */
export function deskKeyOf(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'target'>): DeskKey | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const target = event.target instanceof Element ? event.target : undefined;
  if (target?.closest('input, select, textarea, [contenteditable], dialog')) return undefined;
  return KEYS[event.key];
}

/** The place in the list that takes the focus: one on or back, never past its ends; the first one when none had it. */
export function placeAfter(place: number, key: 'next' | 'previous', count: number): number {
  if (place < 0) return 0;
  return Math.min(count - 1, Math.max(0, place + (key === 'next' ? 1 : -1)));
}
