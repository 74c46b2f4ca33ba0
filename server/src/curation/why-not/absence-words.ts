import type { Locale, LocalizedText } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { conceptIn, QUOTES, sentence, type ListOutcome, type ListTrace } from '../../matching/index.ts';
import type { Absence, AbsenceStep } from './explain-absence.ts';

const STEPS: Readonly<Record<AbsenceStep, LocalizedText>> = {
  unpublished: { it: 'Non è più nel catalogo.', en: 'It is no longer in the catalogue.' },
  ended: { it: 'È terminata: il suo ultimo giorno è passato.', en: 'It has ended: its last day has passed.' },
  nothing_asked: { it: 'L’impresa non ha ancora detto che cosa le serve: non c’è niente da cercare.', en: 'The company has not said yet what it needs: there is nothing to search for.' },
  role_not_asked: { it: 'Voci di questo genere non si cercano: nessun catalogo attivo ne porta.', en: 'Entries of this sort are not searched for: no active catalogue brings any.' },
  not_found: {
    it: 'La ricerca non la porta fra le prime {candidates}. Ci va più vicino per «{area}»: ha {found} su 1, l’ultima presa {last}. In comune: {shared}.',
    en: 'The search does not bring it among the first {candidates}. It comes nearest for “{area}”: it has {found} out of 1, the last one taken {last}. In common: {shared}.',
  },
  unproved: {
    it: 'Per «{area}» ha in comune solo parole che da sole non provano niente: {shared}. Servono temi in comune.',
    en: 'For “{area}” it shares only words that prove nothing by themselves: {shared}. It takes themes in common.',
  },
  under_floor: {
    it: 'Per «{area}» risponde troppo poco: {strongest} su 1, e ne serve almeno {floor}. In comune: {shared}.',
    en: 'For “{area}” it answers too little: {strongest} out of 1, and it takes {floor} at least. In common: {shared}.',
  },
  beyond_kept: { it: 'È al posto {place} fra le voci del suo genere, e l’elenco ne tiene {kept}.', en: 'It is in place {place} among its sort, and the list keeps {kept}.' },
  held: { it: 'È nell’elenco, al posto {place} fra le voci del suo genere, ma il tuo hub la tiene in attesa: l’impresa non la vede.', en: 'It is in the list, in place {place} among its sort, but your hub holds it: the company does not see it.' },
  rejected: { it: 'È nell’elenco, al posto {place} fra le voci del suo genere, ma il tuo hub l’ha scartata: l’impresa non la vede.', en: 'It is in the list, in place {place} among its sort, but your hub rejected it: the company does not see it.' },
  recommended: { it: 'È nell’elenco perché il tuo hub l’ha consigliata: la ricerca oggi non la terrebbe.', en: 'It is in the list because your hub recommended it: today’s search would not keep it.' },
  listed: { it: 'È nell’elenco, al posto {place} fra le voci del suo genere.', en: 'It is in the list, in place {place} among its sort.' },
};

/** Where it has nothing in common with anything that is asked. */
const NOTHING_SHARED: LocalizedText = {
  it: 'Non ha in comune nessuna parola e nessun tema con ciò che serve all’impresa.', en: 'It has no word and no theme in common with what the company needs.',
};

const OUTCOMES: Readonly<Record<ListOutcome, LocalizedText>> = {
  not_found: { it: 'Non è fra le prime: ha {found} su 1, l’ultima presa {last}.', en: 'Not among the first: it has {found} out of 1, the last one taken {last}.' },
  unproved: { it: 'Solo parole in comune, che non provano niente.', en: 'Only words in common, which prove nothing.' },
  under_floor: { it: 'Risponde {strongest} su 1: ne serve almeno {floor}.', en: 'It answers {strongest} out of 1: it takes {floor} at least.' },
  unclaimed: { it: 'Risponde {strongest} su 1, ma molto meglio ad altro: conta per quello.', en: 'It answers {strongest} out of 1, but something else far better: it counts for that.' },
  counts: { it: 'Risponde: {strongest} su 1.', en: 'It answers: {strongest} out of 1.' },
};

/** Says in one sentence, with its numbers, why an entry is not in a list. */
export function tellAbsence({ step, trace }: Absence, thesaurus: Thesaurus, locale: Locale): string {
  const list = trace?.nearest;
  const text = step === 'not_found' && !list?.shared[locale].length ? NOTHING_SHARED : STEPS[step];
  const shared = list ? sharedOf(list, thesaurus, locale).join(', ') : '';
  return sentence(text[locale], { ...numbersOf(list), place: trace?.place ?? 0, kept: trace?.kept ?? 0, candidates: trace?.candidates ?? 0, area: list?.gap?.areaName ?? list?.request ?? '', shared }, locale);
}

/** What a list answers: the area of a gap, or the company's own sentence. */
export function nameOf({ gap, request }: ListTrace, locale: Locale): string {
  return gap ? gap.areaName[locale] : QUOTES[locale](request ?? '');
}

/** Says what became of an entry for one gap. */
export function tellOutcome(list: ListTrace, locale: Locale): string {
  const text = list.outcome === 'not_found' && list.shared[locale].length === 0 ? { it: 'Niente in comune.', en: 'Nothing in common.' } : OUTCOMES[list.outcome];
  return sentence(text[locale], numbersOf(list), locale);
}

/** What an entry shares with what is asked, concepts by their labels. */
export function sharedOf({ shared }: ListTrace, thesaurus: Thesaurus, locale: Locale): string[] {
  return shared[locale].map((proof) => {
    const concept = conceptIn(proof);
    return concept === undefined ? proof : thesaurus.label(concept, locale);
  });
}

function numbersOf(list: ListTrace | undefined): Record<'found' | 'last' | 'strongest' | 'floor', number> {
  const rounded = (value: number | undefined): number => Math.round((value ?? 0) * 1_000) / 1_000;
  return { found: rounded(list?.found), last: rounded(list?.last), strongest: rounded(list?.strongest), floor: rounded(list?.floor) };
}
