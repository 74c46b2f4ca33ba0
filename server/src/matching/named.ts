import { LOCALES, type Locale } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import type { Candidate } from './gather.ts';
import { conceptIn, type Evidence } from './values.ts';

/** Says proofs as the entry itself does: a concept by the words its title or summary has for it, in each language that has some. */
export function inItsWords({ title, summary }: Pick<Candidate, 'title' | 'summary'>, thesaurus: Thesaurus): (proof: string) => Evidence {
  const names = new Map<string, Partial<Record<Locale, string>>>();
  for (const locale of LOCALES) {
    for (const { concept, words } of thesaurus.find(`${title[locale]}. ${summary[locale]}`, locale)) {
      names.set(concept, { [locale]: words, ...names.get(concept) });
    }
  }
  return (proof) => {
    const concept = conceptIn(proof);
    const words = concept && names.get(concept);
    return words ? { concept, words } : proof;
  };
}
