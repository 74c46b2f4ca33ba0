import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** SMACT, Venezia, and what its sources say it offers. */
export const SMACT: CentreWithServices = {
  centre: {
    key: 'smact',
    title: sameText('SMACT'),
    summary: {
      it: 'Porta sensori, cloud, intelligenza artificiale e gemelli digitali nelle imprese del Nord-Est: vino e cibo, abbigliamento, arredo, automazione. Valuta a che punto sei, forma e mostra casi reali.',
      en: 'Brings sensors, cloud, artificial intelligence and digital twins to companies of the north-east: food and wine, clothing, furniture, automation. It looks at where you stand, trains and shows real cases.',
    },
    place: { province: 'VE', municipality: 'Venezia', address: 'campus San Giobbe, Università Ca’ Foscari' },
    concepts: ['social-media', 'data-analytics', 'cloud-computing', 'internet-of-things', 'artificial-intelligence', 'sensors', 'digital-twin'],
    source: 'c20',
    attributes: {
      fields: [
        { it: 'reti sociali', en: 'social' },
        { it: 'mobile', en: 'mobile' },
        { it: 'analisi dei dati', en: 'data analytics' },
        { it: 'cloud', en: 'cloud' },
        { it: 'Internet delle cose', en: 'Internet of things' },
        { it: 'intelligenza artificiale', en: 'artificial intelligence' },
        { it: 'sensori', en: 'sensors' },
        { it: 'gemello digitale', en: 'digital twin' },
      ],
      sectors: [
        { it: 'vino e agroalimentare', en: 'food and wine' },
        { it: 'abbigliamento', en: 'clothing' },
        { it: 'arredo', en: 'furniture' },
        { it: 'automazione meccanica', en: 'mechanical automation' },
      ],
      help: ['orientation', 'training', 'demonstration', 'applied-research', 'co-funded-project'],
      legalForm: { it: 'società consortile per azioni', en: 'consortium joint-stock company' },
      since: 2018,
      bodies: [
        'Università di Padova', 'Università di Verona', 'Università Ca’ Foscari Venezia', 'Università Iuav di Venezia', 'Università di Trento',
        'Libera Università di Bolzano', 'Università di Udine', 'SISSA', 'INFN', 'Fondazione Bruno Kessler', 'Camera di commercio di Padova',
      ],
      membership: { it: 'oltre 100 partner (2025)', en: 'over 100 partners (2025)' },
      europeanHub: 'NEURAL',
      readIn: { fields: 'c22', sectors: 'c23', membership: 'c22', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'smact-live-demo',
      title: { it: 'Live Demo SMACT', en: 'SMACT Live Demo' },
      summary: {
        it: 'Visiti i dimostratori del centro e vedi le tecnologie lavorare su casi veri. Il più grande è alla fiera di Padova.',
        en: 'You visit the demonstrators of the centre and see technologies at work on real cases. The largest is at the Padova fair.',
      },
      place: { province: 'PD', municipality: 'Padova', address: 'Fiera di Padova' },
      concepts: ['test-before-invest', 'industry-4-0'],
      source: 'c21',
      attributes: { help: ['demonstration'] },
    },
    {
      key: 'smact-orientation',
      title: { it: 'Orientamento SMACT sulla maturità digitale', en: 'SMACT guidance on digital maturity' },
      summary: {
        it: 'Vedi a che punto è la tua impresa nel digitale e quali passi hanno più senso.',
        en: 'You see where your company stands with digital technology and which steps make most sense.',
      },
      place: { province: 'VE', municipality: 'Venezia' },
      concepts: ['digital-maturity', 'business-strategy'],
      source: 'c20',
      attributes: { help: ['orientation'] },
    },
    {
      key: 'smact-training',
      title: { it: 'Formazione SMACT', en: 'SMACT training' },
      summary: {
        it: 'Lezioni in aula, prove sulla linea e casi reali, per imparare a usare dati, cloud e sensori.',
        en: 'Lessons in class, practice on the line and real cases, to learn to use data, cloud and sensors.',
      },
      place: { province: 'VE', municipality: 'Venezia' },
      concepts: ['staff-training', 'industry-4-0-skills', 'data-skills'],
      source: 'c20',
      attributes: { help: ['training'] },
    },
    {
      key: 'smact-projects',
      title: { it: 'Progetti di ricerca e bandi SMACT', en: 'SMACT research projects and calls' },
      summary: {
        it: 'Sviluppi un progetto con le università e gli enti del Nord-Est, anche con i bandi del centro.',
        en: 'You develop a project with the universities and research bodies of the north-east, also through the calls of the centre.',
      },
      place: { province: 'VE', municipality: 'Venezia' },
      concepts: ['research-and-development', 'grants'],
      source: 'c20',
      attributes: { help: ['applied-research', 'co-funded-project'] },
    },
    {
      key: 'smact-open',
      title: { it: 'Piattaforma Open Smact', en: 'Open Smact platform' },
      summary: {
        it: 'Una piattaforma per far incontrare la tua impresa con chi fa ricerca e con giovani di talento.',
        en: 'A platform where your company meets researchers and gifted young people.',
      },
      concepts: ['open-innovation', 'young-talent'],
      source: 'c24',
      attributes: { help: ['technology-transfer'], figures: { it: 'Attiva da novembre 2025', en: 'Running since November 2025' } },
    },
  ],
};
