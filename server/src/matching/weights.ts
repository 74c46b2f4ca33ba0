/** Numbers by name, or groups of them. */
interface Numbers {
  readonly [name: string]: number | Numbers;
}

/**
 * Every number that decides which entries a company gets and in which order, beside the concepts and words themselves. Those
 * marked "tuned" were set by reading the demonstration's lists against what they should be; the others say where they come from.
 */
export const WEIGHTS = {
  /** Which numbers and way made a run: it is stored with it. Raise it whenever the same need and catalogue would give other matches. */
  version: '10',
  /** Parts of a query's score. The concepts say what is missing; the sentence and the company's words say it in words. */
  query: {
    /** The gap's concepts. The measure of the others. */
    concepts: 1,
    /** All the concepts together that the company's own words name: they are among its words, and say less than those. Tuned. */
    namedConcepts: 0.3,
    /** The names of its most needed concepts: a text without tags may say them too. Tuned. */
    labels: 1,
    /** The sentence that says what would help: half of it is everyday words. Tuned. */
    sentence: 0.2,
    /** The company's own words beside a gap: they tell which of its answers suits, and are about other gaps too. Tuned. */
    ownWordsBesideGap: 0.2,
    /** What the company does beside what it asks for: of two answers alike it tells which is of its trade. Tuned. */
    aboutBesideOwn: 0.15,
    /** The company's own words in the query of their own: nothing else says what it asks for. */
    ownWords: 1,
  },
  /** Whole numbers. */
  counts: {
    /** Entries of a role that one query brings forward. Three times what is kept, for partners are reached through their offers. */
    candidates: 200,
    /** A gap is put in the words of so many of its most needed concepts; those of all of them would say everything and nothing. Tuned. */
    worded: 6,
    /** Things that a company asks for in its own words are looked for apart, so many of them. */
    requests: 3,
    /** Turns of the lists that come first: of severe gaps, and of what the company asks for itself. Tuned. */
    mostTurns: 3,
    /** Turns of the widest gaps that are not severe. Tuned. */
    widestTurns: 2,
    /** Turns of the other gaps. The measure of the others. */
    fewestTurns: 1,
    /** How many gaps count among the widest: as many as a company is shown first. */
    widest: 3,
    /** Entries of a role that are kept: nobody reads further, and curators need some to choose from. */
    kept: 60,
    /** Every need with the most turns is answered within so many: who reads a list reads its first page. */
    first: 10,
    /** How often each of them is answered there, as far as there is room for all: the first answer is not always the right one. */
    answers: 3,
    /** So many of the company's words together prove something outside a title too. Tuned. */
    enoughWords: 3,
    /** Letters of the shortest word that proves something: shorter ones are too little to tell. Tuned. */
    shortestWord: 4,
  },
  /** What an answer must come to. */
  fit: {
    /** The share of the ideal answer from which an entry answers fully: a gap asks for more things than one entry is about. Tuned. */
    full: 0.5,
    /** A fit under this shares a word with the need by chance. Tuned. */
    floor: 0.08,
    /** The same for the company's own words: they stand in a text by chance more easily than it is about a concept. Tuned. */
    ownFloor: 0.12,
    /** What an entry answers so much worse than something else is not what it is for, and is not claimed. Tuned. */
    claimed: 0.35,
    /** A word of the company that brought less of the score than this is there by chance and proves nothing. Tuned. */
    tellingWord: 0.08,
  },
  /** How a partner's profile and offers make one answer. By design: half and half. */
  partner: {
    profile: 0.5,
    offers: 0.5,
    /** The second best offer beside the best: 1 : 0.3 : 0.1, never the sum of all, which rewards long catalogues. By design. */
    secondOffer: 0.3,
    /** The third best offer beside the best. By design. */
    thirdOffer: 0.1,
    /** Missing or weak offers count as so much of the profile, so that publishing something never costs a place. By design. */
    withoutOffers: 0.5,
  },
  /** By how much each signal moves a score at most, up or down, and where it turns. */
  signals: {
    /** Nearness. Tuned. */
    territory: 0.18,
    /** Kilometres at which nearness neither helps nor hurts: there and back in a morning. Estimated. */
    territoryNeutral: 120,
    /** What is also to be had at a distance is never further than this, from 0 over 0.5 (neither) to 1. Tuned. */
    territoryRemote: 0.55,
    /** Knowing the company's sector. Tuned. */
    sector: 0.2,
    /** Being made for another sector: that seldom fits, and moves a score further than knowing the own one. Tuned. */
    otherSector: 0.6,
    /** What it costs beside what a company of that size easily spends. Tuned. */
    price: 0.08,
    /** What a company of each size pays without asking anybody, in euro. Estimated: the minimum spend that chambers ask of a micro company's digital project is about the first of them. */
    easilySpent: { micro: 1_500, small: 5_000, medium: 20_000, large: 60_000 },
    /** Being about many things, half of it at twice as many as usual. Tuned. */
    focus: 0.25,
    /** Concepts that an entry usually names at most. Tuned. */
    focusUsual: 6,
    /** Serving several gaps at once: less running around. Tuned. */
    coverage: 0.08,
    /** How often a severe gap counts among those that are served. Tuned. */
    coverageSevere: 2,
    /** How it went with other companies: bounded, so that who comes first keeps no lead by having come first. By design. */
    experience: 0.1,
    /** Being about what the hub gives priority to: it decides between answers alike, and lifts nothing over what answers the need. Tuned. */
    priority: 0.1,
    /** All signals of a plugin together: nobody promotes itself past what answers the need. By design. */
    pluginBand: 0.1,
  },
  /** When an answer may wait for its turn. */
  order: {
    /** An answer to an urgent need that is so much worse than the best one may wait. Tuned. */
    urgent: 0.6,
    /** What the company asks for itself may be answered so much worse than another need before it waits. Tuned. */
    asked: 0.5,
    /** A weaker answer than this to what the company asks for itself is none that must stand among the first. Tuned. */
    askedWeak: 0.25,
    /** A second answer this good to what the company asks for itself may come before gaps that it did not write of. Tuned. */
    askedAgain: 0.45,
    /** It does so unless the gaps have an answer that is so much better. Tuned. */
    askedAgainBeside: 0.9,
    /** The part of the usual answers that each of several requests gets at least. Tuned. */
    askedShare: 0.5,
    /** A weaker answer than this is nothing to begin with, but for a gap that has no other. Tuned. */
    weak: 0.2,
    /** What is left of a further answer to an urgent need that deals with nothing but what those before it deal with: an area is several things. Tuned. */
    repeated: 0.2,
  },
} as const satisfies { readonly version: string } & Readonly<Record<string, string | Numbers>>;

type Widened<Value> = Value extends number ? number : Value extends string ? string : { readonly [Name in keyof Value]: Widened<Value[Name]> };

/** The numbers that decide the order, as a run may be given others. */
export type MatchingWeights = Widened<typeof WEIGHTS>;

/** Something is divided by these. */
const NEVER_ZERO: ReadonlySet<string> = new Set(['fit.full', 'signals.territoryNeutral', ...Object.keys(WEIGHTS.signals.easilySpent).map((size) => `signals.easilySpent.${size}`)]);

/** Refuses weights that would spoil every list: one that is missing, no number, negative or unknown is named. */
export function checkWeights(weights: MatchingWeights): MatchingWeights {
  if (typeof weights.version !== 'string' || weights.version === '') throw new RangeError('The weights have no version.');
  checkGroup(weights, WEIGHTS, '');
  return weights;
}

function checkGroup(given: object, known: object, path: string): void {
  const values = new Map<string, unknown>(Object.entries(given));
  const unknown = [...values.keys()].find((name) => !(name in known));
  if (unknown !== undefined) throw new RangeError(`There is no weight ${path}${unknown}.`);
  for (const [name, standard] of Object.entries(known)) checkOne(values.get(name), standard, path + name);
}

function checkOne(value: unknown, standard: unknown, name: string): void {
  if (typeof standard === 'string') return;
  if (value === undefined) throw new RangeError(`The weight ${name} is missing.`);
  if (typeof standard === 'object' && standard !== null && typeof value === 'object' && value !== null) return checkGroup(value, standard, `${name}.`);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new RangeError(`The weight ${name} is no number: ${String(value)}.`);
  if (value < 0 || (value === 0 && NEVER_ZERO.has(name))) throw new RangeError(`The weight ${name} is ${value}: it must be ${NEVER_ZERO.has(name) ? 'more than 0' : '0 or more'}.`);
  if (name.startsWith('counts.') && !Number.isInteger(value)) throw new RangeError(`The weight ${name} is ${value}: it must be a whole number.`);
}
