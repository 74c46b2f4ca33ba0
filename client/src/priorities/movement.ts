interface Places {
  readonly before: number | null;
  readonly after: number | null;
}

/** How an entry moves from one list to the other, as a key of the texts; what left a list, or came into it, moves too. */
export function movementOf({ before, after }: Places): 'same' | 'up' | 'down' | 'new' | 'gone' {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (before === after) return 'same';
  return after < before ? 'up' : 'down';
}

/** Whether the first entries stay as they are. */
export function isUnmoved({ before, after }: { readonly before: readonly Places[]; readonly after: readonly Places[] }): boolean {
  return [...before, ...after].every((places) => movementOf(places) === 'same');
}

/** Whether two choices are of the same concepts, in whatever order. */
export function isSameChoice(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
