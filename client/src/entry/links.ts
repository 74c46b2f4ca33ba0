import type { Link } from '@innesto/schema';
import type { EntryDetail } from './entry.query.ts';

/** A link that the page shows. `address` is what to read off it: an e-mail address, or the site's name. */
export interface ShownLink {
  readonly rel: Link['rel'];
  readonly url: string;
  readonly label: string | null;
  readonly address: string;
}

const MAIL_OR_PHONE = /^(mailto|tel):/i;
const ORDER: readonly Link['rel'][] = ['booking', 'contact', 'website', 'document', 'source'];

/** The links from the most direct way to reach somebody to the least; addresses that are not web or mail are left out. */
export function linksByUse(links: EntryDetail['links']): ShownLink[] {
  return links
    .filter((link) => isWebAddress(link.url) || MAIL_OR_PHONE.test(link.url))
    .map((link) => ({ ...link, rel: ORDER.find((rel) => rel === link.rel) ?? 'website', address: addressOf(link.url) }))
    .sort((one, other) => ORDER.indexOf(one.rel) - ORDER.indexOf(other.rel));
}

/** Whether this is an address of the web: what comes from elsewhere is made a link only then. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function addressOf(url: string): string {
  if (MAIL_OR_PHONE.test(url)) return url.slice(url.indexOf(':') + 1).split('?', 1)[0]!;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
