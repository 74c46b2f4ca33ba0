import type { SourceRecord } from '@innesto/schema';
import type { z } from 'zod';
import type { showcaseAttributes } from '../showcase.kind.ts';
import { REFERENCES } from './references.ts';

/** A showcase's record, its attributes checked by the compiler too. */
type ShowcaseRecord = SourceRecord & { readonly attributes: z.input<typeof showcaseAttributes> };

const KIND = 'patents.showcase';

/** Catalogues and services in which research bodies show their technologies. */
export const SHOWCASES: readonly ShowcaseRecord[] = [
  {
    key: 'promo-tt',
    kind: KIND,
    title: { it: 'PROMO-TT, le tecnologie del CNR', en: 'PROMO-TT, the technologies of CNR' },
    summary: {
      it: 'Schede in italiano e in inglese sulle tecnologie del CNR che un’impresa può usare, anche senza brevetto.',
      en: 'Cards in Italian and English on the technologies of CNR that a company may use, those without a patent too.',
    },
    links: [{ rel: 'website', url: 'https://promott.cnr.it' }],
    publisher: 'cnr',
    attributes: {
      holds: {
        it: 'tecnologie brevettate, brevettabili e sapere non protetto; tavoli per settore',
        en: 'patented and patentable technologies, unprotected know-how; round tables by sector',
      },
      statements: [
        {
          label: { it: 'Accordo con Unioncamere', en: 'Agreement with Unioncamere' },
          value: { it: 'del 2020, prolungato fino a gennaio 2024', en: 'of 2020, prolonged to January 2024' },
          source: REFERENCES.cnrUnioncamere,
        },
      ],
    },
    provenance: REFERENCES.dintec,
  },
  {
    key: 'kep',
    kind: KIND,
    title: { it: 'Knowledge Exchange Program di ENEA', en: 'ENEA’s Knowledge Exchange Program' },
    summary: {
      it: 'Chiedi a ENEA: una persona incaricata ti mette in contatto con il gruppo di ricerca adatto.',
      en: 'Ask ENEA: a person in charge puts you in touch with the right research group.',
    },
    links: [{ rel: 'website', url: 'https://kep.enea.it' }],
    publisher: 'enea',
    attributes: {
      holds: {
        it: 'sicurezza delle infrastrutture, diagnostica, dispositivi medici, beni culturali, biotecnologie per salute e agroindustria, energia',
        en: 'infrastructure security, diagnostics, medical devices, cultural heritage, biotechnology for health and agro-industry, energy',
      },
      statements: [
        {
          label: { it: 'Attivo dal', en: 'Active since' },
          value: { it: '2018, con CNA, Confapi, Confartigianato, Confindustria e Unioncamere nel comitato', en: '2018, with CNA, Confapi, Confartigianato, Confindustria and Unioncamere on its board' },
          source: REFERENCES.kep,
        },
        {
          label: { it: 'Persone incaricate', en: 'People in charge' },
          value: { it: '15 all’inizio', en: '15 at the start' },
          source: REFERENCES.kepOfficers,
        },
      ],
    },
    provenance: REFERENCES.kep,
  },
  {
    key: 'knowledge-share',
    kind: KIND,
    title: { it: 'Knowledge Share, i brevetti della ricerca pubblica', en: 'Knowledge Share, the patents of public research' },
    summary: {
      it: 'Una scheda di una pagina per ogni brevetto di università ed enti: a che cosa serve, i vantaggi, chi chiamare.',
      en: 'A one-page card for each patent of universities and research bodies: its use, its advantages, whom to call.',
    },
    links: [{ rel: 'website', url: 'https://www.knowledge-share.eu' }],
    attributes: {
      holds: {
        it: 'brevetti, e dal 2024 imprese nate dalla ricerca; ricerca per parola, tecnologia e settore',
        en: 'patents, and since 2024 companies born from research; search by word, technology and sector',
      },
      statements: [
        {
          label: { it: 'Brevetti', en: 'Patents' },
          value: { it: '2.150 (gennaio 2024)', en: '2,150 (January 2024)' },
          source: REFERENCES.knowledgeShareSpinOffs,
        },
      ],
    },
    provenance: REFERENCES.knowledgeShare,
  },
  {
    key: 'mir',
    kind: KIND,
    title: { it: 'MIR, dal bisogno dell’impresa alla ricerca', en: 'MIR, from the company’s need to research' },
    summary: {
      it: 'Parti dal tuo problema: un Punto impresa digitale ti aiuta a scriverlo e gli enti rispondono entro un tempo fissato.',
      en: 'Start from your problem: a Digital Business Point helps you word it and research bodies answer within a set time.',
    },
    links: [{ rel: 'website', url: 'https://mir.unioncamere.it' }],
    attributes: {
      holds: {
        it: 'risposte riservate e anonime fino all’incontro, senza obbligo; con CNR, ENEA, CREA, CNIT e Politecnico di Torino',
        en: 'confidential answers, anonymous until the meeting, without obligation; with CNR, ENEA, CREA, CNIT and Politecnico di Torino',
      },
    },
    provenance: REFERENCES.mir,
  },
];
