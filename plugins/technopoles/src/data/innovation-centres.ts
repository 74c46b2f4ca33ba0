import { sameText } from '@innesto/schema';
import type { InnovationCentreRow } from './row.ts';

/** Bodies that transfer innovation to companies. RE:Lab: the town is not verified. */
export const INNOVATION_CENTRES: readonly InnovationCentreRow[] = [
  {
    key: 'art-er',
    title: sameText('ART-ER'),
    summary: {
      it: 'La società della Regione per l’innovazione. Coordina tecnopoli e laboratori: se non sai a chi rivolgerti, comincia da qui.',
      en: 'The region’s company for innovation. It co-ordinates technopoles and laboratories: if you do not know whom to ask, start here.',
    },
    place: { province: 'BO', municipality: 'Bologna', address: 'via Gobetti 101' },
    links: [{ rel: 'website', url: 'https://www.retealtatecnologia.it/en/laboratories', label: { it: 'I laboratori della rete', en: 'The laboratories of the network' } }],
    concepts: ['technology-transfer', 'research-and-development', 'business-networks'],
    source: 'h63',
    attributes: {
      fields: [
        { it: 'trasferimento tecnologico', en: 'technology transfer' },
        { it: 'coordinamento dei tecnopoli', en: 'co-ordination of the technopoles' },
      ],
      legalForm: { it: 'società consortile regionale, da ASTER ed ERVET', en: 'regional consortium company, from ASTER and ERVET' },
      figures: { it: 'oltre 200 addetti', en: 'over 200 staff' },
      note: {
        it: 'I laboratori della rete offrono ricerca in comune, consulenza tecnica, prove con strumenti, uso di brevetti e competenze',
        en: 'The laboratories of the network offer joint research, technical advice, tests with instruments, use of patents and know-how',
      },
      readIn: { legalForm: 'h62', figures: 'h62', fields: 't1', note: 't3' },
    },
  },
  {
    key: 'fondazione-rei',
    title: { it: 'Fondazione REI', en: 'REI Foundation' },
    summary: {
      it: 'Gestisce il tecnopolo di Reggio Emilia e porta nelle imprese ciò che i laboratori sanno fare.',
      en: 'Manages the technopole of Reggio Emilia and brings into companies what its laboratories can do.',
    },
    place: { province: 'RE', municipality: 'Reggio nell’Emilia' },
    links: [{ rel: 'website', url: 'https://www.tecnopolo.re.it/' }],
    concepts: ['technology-transfer', 'mechatronics'],
    source: 't59',
    attributes: {
      fields: [{ it: 'trasferimento tecnologico', en: 'technology transfer' }],
      legalForm: {
        it: 'fondazione, dal 2017 al posto del consorzio Reggio Emilia Innovazione',
        en: 'foundation, since 2017 in place of the consortium Reggio Emilia Innovazione',
      },
      manages: ['technopole-reggio-emilia'],
      readIn: { manages: 't8' },
    },
  },
  {
    key: 'fondazione-democenter',
    title: { it: 'Fondazione Democenter', en: 'Democenter Foundation' },
    summary: {
      it: 'Gestisce i tecnopoli di Modena e Mirandola e mette in contatto imprese e laboratori.',
      en: 'Manages the technopoles of Modena and Mirandola and puts companies in touch with laboratories.',
    },
    place: { province: 'MO', municipality: 'Modena' },
    concepts: ['technology-transfer', 'mechanical-engineering', 'medical-devices'],
    source: 't60',
    attributes: {
      fields: [{ it: 'trasferimento tecnologico', en: 'technology transfer' }],
      legalForm: { it: 'fondazione dal 2012', en: 'foundation since 2012' },
      figures: { it: '80 partner', en: '80 partners' },
      manages: ['technopole-modena', 'technopole-mirandola'],
      note: {
        it: 'Nel marzo 2026 il Consiglio comunale di Modena ha chiesto un rilancio delle sue sedi',
        en: 'In March 2026 the city council of Modena asked for a relaunch of its sites',
      },
      readIn: { figures: 't9', manages: 't9', note: 't61' },
    },
  },
  {
    key: 'fondazione-flaminia',
    title: { it: 'Fondazione Flaminia', en: 'Flaminia Foundation' },
    summary: {
      it: 'Gestisce il tecnopolo di Ravenna-Faenza e accompagna le imprese verso ambiente, energia, mare e materiali.',
      en: 'Manages the technopole of Ravenna-Faenza and leads companies to its work on environment, energy, sea and materials.',
    },
    place: { province: 'RA', municipality: 'Ravenna' },
    concepts: ['technology-transfer', 'environmental-protection', 'advanced-materials'],
    source: 't29',
    attributes: {
      accreditation: 'accredited',
      fields: [{ it: 'trasferimento tecnologico', en: 'technology transfer' }],
      manages: ['technopole-ravenna-faenza'],
    },
  },
  {
    key: 'cise',
    title: sameText('CISE'),
    summary: {
      it: 'Azienda speciale della Camera di commercio della Romagna, a Forlì, per l’innovazione delle imprese.',
      en: 'Special company of the Romagna Chamber of Commerce, in Forlì, for innovation in companies.',
    },
    place: { province: 'FC', municipality: 'Forlì' },
    concepts: ['innovation-management'],
    source: 't63',
    attributes: { fields: [{ it: 'innovazione', en: 'innovation' }], legalForm: { it: 'azienda speciale', en: 'special company' } },
  },
  {
    key: 'crit',
    title: sameText('CRIT'),
    summary: {
      it: 'Cerca per le imprese informazioni tecnologiche, soluzioni e fornitori.',
      en: 'Searches technology information, solutions and suppliers for companies.',
    },
    place: { province: 'MO', municipality: 'Modena' },
    links: [{ rel: 'website', url: 'https://crit-research.it/' }],
    concepts: ['technology-scouting', 'open-innovation'],
    source: 't64',
    attributes: {
      fields: [
        { it: 'informazione tecnologica', en: 'technology information' },
        { it: 'scouting tecnologico', en: 'technology scouting' },
      ],
      legalForm: { it: 'società privata', en: 'private company' },
      figures: { it: '26 imprese socie (2013)', en: '26 member firms (2013)' },
    },
  },
  {
    key: 'tec-eurolab',
    title: sameText('Tec Eurolab'),
    summary: {
      it: 'Prova i materiali e cerca perché un pezzo si è rotto.',
      en: 'Tests materials and finds why a part has failed.',
    },
    place: { province: 'MO', municipality: 'Campogalliano' },
    concepts: ['materials-testing', 'quality-management'],
    source: 't64',
    attributes: {
      accreditation: 'unverified',
      fields: [
        { it: 'prove sui materiali', en: 'materials tests' },
        { it: 'analisi dei guasti', en: 'failure analysis' },
      ],
    },
  },
  {
    key: 're-lab',
    title: sameText('RE:Lab'),
    summary: {
      it: 'Partner di CNA Emilia-Romagna in 4STEPS, progetto europeo che porta l’industria 4.0 nelle piccole imprese.',
      en: 'Partner of CNA Emilia-Romagna in 4STEPS, a European project that brings Industry 4.0 into small companies.',
    },
    concepts: ['industry-4-0'],
    source: 'h10',
    attributes: { fields: [{ it: 'industria 4.0', en: 'Industry 4.0' }] },
  },
];
