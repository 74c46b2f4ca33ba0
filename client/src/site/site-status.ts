import { shallowRef, type ShallowRef } from 'vue';

/** What the server says of itself to anybody. */
export interface SiteStatus {
  /** Whether demo people and companies are loaded. */
  readonly demo: boolean;
  /** Where mail goes: to people, or into a folder that `/development/mail` shows. */
  readonly mail: 'smtp' | 'folder';
  readonly version: string;
}

/** The server's status once it has answered. */
export const siteStatus: ShallowRef<SiteStatus | undefined> = shallowRef();

/** Asks once. Without an answer no banner is shown: every page says by itself what it could not load. */
export async function loadSiteStatus(): Promise<void> {
  const answer = await fetch('/api/status').catch(() => undefined);
  if (answer?.ok) siteStatus.value = await answer.json();
}
