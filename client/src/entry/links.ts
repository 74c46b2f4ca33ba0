import type { Link } from '@innesto/schema';
import type { EntryDetail } from './entry.query.ts';

/** A link that the page shows. `address` is what to read off it: an e-mail address, or the site's name. */
export interface ShownLink {
  readonly rel: Link['rel'];
  readonly url: string;
  readonly label: string | null;
  readonly address: string;
}

const ORDER: readonly Link['rel'][] = ['booking', 'contact', 'website', 'document', 'source'];

/** The links from the most direct way to reach somebody to the least; addresses that are not web or mail are left out. */
export function linksByUse(links: EntryDetail['links']): ShownLink[] {
  return links
    .filter((link) => /^(https?|mailto|tel):/i.test(link.url))
    .map((link) => ({ ...link, rel: ORDER.find((rel) => rel === link.rel) ?? 'website', address: addressOf(link.url) }))
    .sort((one, other) => ORDER.indexOf(one.rel) - ORDER.indexOf(other.rel));
}

function addressOf(url: string): string {
  if (/^(mailto|tel):/i.test(url)) return url.slice(url.indexOf(':') + 1).split('?', 1)[0]!;
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
