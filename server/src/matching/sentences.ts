import type { Locale, LocalizedText } from '@innesto/schema';

/**
 * The core's sentences for its signals, worded so that the company and its promoter can both read them. `{name}` is filled from the signal's parameters, `{evidence}` with its first
 * proofs. Keys never change their meaning.
 */
export const SENTENCES: Readonly<Record<string, LocalizedText>> = {
  gap: { it: 'Per «{area}» tratta: {evidence}.', en: 'For “{area}” it deals with: {evidence}.' },
  'gap.answered': {
    it: 'Per «{area}» tratta: {evidence}. Alla domanda «{question}» la risposta è «{answer}».',
    en: 'For “{area}” it deals with: {evidence}. To “{question}” the answer is “{answer}”.',
  },
  'own-words': { it: 'Risponde alle parole dell’impresa: {evidence}.', en: 'It answers the company’s own words: {evidence}.' },
  'own-words.request': { it: 'Per «{request}» tratta: {evidence}.', en: 'For “{request}” it deals with: {evidence}.' },
  'own-words.taken-up': { it: 'Riprende «{request}»: {evidence}.', en: 'It takes up “{request}”: {evidence}.' },
  offers: { it: 'Per «{area}» offre: {evidence}.', en: 'For “{area}” it offers: {evidence}.' },
  'offers.answered': {
    it: 'Per «{area}» offre: {evidence}. Alla domanda «{question}» la risposta è «{answer}».',
    en: 'For “{area}” it offers: {evidence}. To “{question}” the answer is “{answer}”.',
  },
  'offers.own': { it: 'Per ciò che l’impresa ha scritto offre: {evidence}.', en: 'For what the company wrote it offers: {evidence}.' },
  'offers.request': { it: 'Per «{request}» offre: {evidence}.', en: 'For “{request}” it offers: {evidence}.' },
  'territory.same': { it: 'È nella stessa provincia: {province}.', en: 'It is in the same province: {province}.' },
  'territory.away': { it: 'È a {province}, a circa {kilometres} km.', en: 'It is in {province}, about {kilometres} km away.' },
  'territory.remote': { it: 'Si può fare a distanza: la sede è a {province}.', en: 'It can be done at a distance: its place is in {province}.' },
  sector: { it: 'Conosce questo settore: {sector}.', en: 'It knows this sector: {sector}.' },
  focus: { it: 'È meno mirato di altri: tocca {count} temi.', en: 'It is less focused than others: it touches {count} topics.' },
  'sector.other': { it: 'È pensato per altri settori: {evidence}.', en: 'It is made for other sectors: {evidence}.' },
  'price.free': { it: 'È gratuito.', en: 'It is free.' },
  'price.easy': { it: 'Costa {amount} euro.', en: 'It costs {amount} euro.' },
  'price.dear': { it: 'Costa {amount} euro: una spesa da pianificare.', en: 'It costs {amount} euro: an expense to plan for.' },
  priority: { it: 'È tra le priorità di {hub}: {evidence}.', en: 'It is among the priorities of {hub}: {evidence}.' },
  coverage: { it: 'Aiuta in {count} campi insieme: {evidence}.', en: 'It helps in {count} fields at once: {evidence}.' },
};

/** What a reader calls the core's signals. */
export const SIGNAL_NAMES: Readonly<Record<string, LocalizedText>> = {
  gap: { it: 'Passo da fare', en: 'Step to take' },
  'own-words': { it: 'Richiesta', en: 'Request' },
  offers: { it: 'Offerte', en: 'Offers' },
  territory: { it: 'Vicinanza', en: 'Nearness' },
  sector: { it: 'Settore', en: 'Sector' },
  focus: { it: 'Specializzazione', en: 'Specialisation' },
  price: { it: 'Prezzo', en: 'Price' },
  priority: { it: 'Priorità del territorio', en: 'Priorities of the territory' },
  experience: { it: 'Com’è andata con altre imprese', en: 'How it went with other companies' },
  coverage: { it: 'Più campi insieme', en: 'Several fields at once' },
};

/** What nobody knows of an entry. */
export const MISSING: Readonly<Record<string, LocalizedText>> = {
  link: { it: 'Nessun contatto pubblicato', en: 'No contact published' },
  price: { it: 'Prezzo non indicato', en: 'No price given' },
  place: { it: 'Sede non indicata', en: 'No place given' },
};

/** Made once: making one takes longer than all the rest of a sentence. */
const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  it: new Intl.NumberFormat('it', { useGrouping: 'always' }), en: new Intl.NumberFormat('en', { useGrouping: 'always' }),
};

/** Fills a sentence. A parameter that is a text is taken in the sentence's language. */
export function sentence(text: string, parameters: Readonly<Record<string, LocalizedText | string | number>>, locale: 'it' | 'en'): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = parameters[name];
    if (typeof value === 'number') return NUMBERS[locale].format(value);
    return typeof value === 'object' ? value[locale] : (value ?? '');
  });
}
