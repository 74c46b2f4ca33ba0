let expected = false;

/** Says that a new page is coming: its heading takes the focus when it is there. */
export function expectHeading(): void {
  expected = true;
}

/** Moves the focus to a page's heading, once for each new page, so that readers of every kind start at its top. */
export function focusHeading(heading: HTMLElement | null): void {
  if (!expected || !heading) return;
  expected = false;
  heading.focus({ preventScroll: true });
}
