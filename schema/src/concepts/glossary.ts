import type { Concept } from './concept.ts';
import type { Thesaurus } from './thesaurus.ts';
import { fold } from './fold.ts';

/** An Italian and an English phrase for the same concept. */
export interface GlossaryPair {
  readonly concept: string;
  readonly it: string;
  readonly en: string;
}

/** Every pair of phrases of the two languages that means the same; pairs that read alike in both are left out. */
export function glossary(thesaurus: Thesaurus): readonly GlossaryPair[] {
  return thesaurus.all.flatMap(pairsOf);
}

function pairsOf({ id, label, synonyms }: Concept): readonly GlossaryPair[] {
  const italian = [label.it, ...synonyms.it];
  const english = [label.en, ...synonyms.en];
  return italian
    .flatMap((it) => english.map((en) => ({ concept: id, it, en })))
    .filter(({ it, en }) => fold(it) !== fold(en));
}
