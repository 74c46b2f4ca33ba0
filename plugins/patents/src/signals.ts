import type { Candidate, LocalizedText, Need, NeedGap, Reading, Signal } from '@innesto/schema';
import { dayOf, readableDay } from './calendar.ts';
import { isFree, openWindow, type LegalWindow } from './deadlines.ts';
import type { PatentAttributes } from './patent.attributes.ts';
import { readinessText, stageOf, type Stage } from './readiness.ts';
import type { TechnologyShape } from './technology-facts.ts';

// A company that is only starting needs something that works; one that is ahead can help to try it out.
const FIT: Readonly<Record<Stage, { readonly starting: number; readonly ahead: number }>> = {
  ready: { starting: 1, ahead: 0.8 },
  trial: { starting: 0.35, ahead: 0.65 },
  research: { starting: 0.1, ahead: 0.3 },
};

const STAGE_TEXTS: Readonly<Record<Stage, LocalizedText>> = {
  ready: { it: 'Pronta da adottare', en: 'Ready to adopt' },
  trial: { it: 'Da provare insieme a chi l’ha fatta', en: 'To be tried out with those who made it' },
  research: { it: 'Ancora in fase di ricerca', en: 'Still in research' },
};

/** Of the ready levels the one that is a prototype still: nobody believes that it only needs to be bought. */
const PROTOTYPE = 7;
const ALMOST: LocalizedText = { it: 'Quasi pronta', en: 'Almost ready' };

/** Ready technologies for companies that are starting; those still to be tried out for companies that are ahead. */
export const readiness: Signal<TechnologyShape> = {
  id: 'patents.readiness',
  kinds: ['patents.patent', 'patents.technology'],
  label: { it: 'Quanto è pronta', en: 'How ready it is' },
  measure(need, candidate) {
    const { readinessLevel } = candidate.attributes;
    const stage = stageOf(readinessLevel);
    const text = readinessText(readinessLevel);
    const stageText = readinessLevel === PROTOTYPE ? ALMOST : STAGE_TEXTS[stage];
    return {
      value: isStarting(need, candidate) ? FIT[stage].starting : FIT[stage].ahead,
      says: { it: `${stageText.it}: maturità ${text.it}`, en: `${stageText.en}: maturity ${text.en}` },
    };
  },
};

/** What to do before a window closes, for who wants to use the invention. */
const WINDOW_TEXTS: Readonly<Record<LegalWindow['name'], (until: LocalizedText) => LocalizedText>> = {
  priority: (until) => ({
    it: `Se ti serve protetta anche all’estero, parlane con il titolare entro il ${until.it}: i paesi si possono ancora scegliere`,
    en: `If you need it protected abroad too, talk to the owner by ${until.en}: the countries can still be chosen`,
  }),
  nationalPhase: (until) => ({
    it: `Se ti serve protetta in altri paesi, parlane con il titolare entro il ${until.it}: si può ancora scegliere dove continuare`,
    en: `If you need it protected in other countries, talk to the owner by ${until.en}: where to continue can still be chosen`,
  }),
  europeanPhase: (until) => ({
    it: `Se ti serve protetta in Europa, parlane con il titolare entro il ${until.it}: la protezione può ancora continuare`,
    en: `If you need it protected in Europe, talk to the owner by ${until.en}: protection can still continue`,
  }),
};

/** Patents whose terms are still open to agreement, and those anybody may use. `clock` says what day it is. */
export const legalWindow = (clock: () => Date): Signal<PatentAttributes> => ({
  id: 'patents.legal-window',
  kinds: ['patents.patent'],
  label: { it: 'Che cosa si può ancora concordare', en: 'What can still be agreed' },
  measure: (_need, { attributes }) => readWindow(attributes, dayOf(clock())),
});

function readWindow(patent: PatentAttributes, today: string): Reading | undefined {
  if (isFree(patent, today)) {
    return { value: 0.9, says: { it: 'La protezione è finita: puoi usarla liberamente', en: 'Protection has ended: you may use it freely' } };
  }
  const window = openWindow(patent, today);
  if (window === undefined) return undefined;
  return { value: window.name === 'priority' ? 0.85 : 0.7, says: WINDOW_TEXTS[window.name](readableDay(window.date)) };
}

/** Whether the company is far from its target where this candidate would help; anywhere, when none of its gaps is touched. */
function isStarting(need: Need, candidate: Candidate): boolean {
  const touched = need.gaps.filter((gap) => sharesConcept(gap, candidate));
  return (touched.length > 0 ? touched : need.gaps).some((gap) => gap.severe);
}

function sharesConcept(gap: NeedGap, candidate: Candidate): boolean {
  return gap.concepts.some((concept) => candidate.concepts.includes(concept));
}
