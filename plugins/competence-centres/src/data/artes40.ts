import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** ARTES 4.0, Pontedera, and what its sources say it offers. */
export const ARTES40: CentreWithServices = {
  centre: {
    key: 'artes40',
    title: sameText('ARTES 4.0'),
    summary: {
      it: 'Ti aiuta con la robotica, da quella per la fabbrica a quella biomedicale, e con le tecnologie digitali. Fa ricerca su misura, formazione e dimostrazioni di ciò che esiste già.',
      en: 'Helps you with robotics, from the factory to medicine, and with digital technologies. It does made-to-measure research, training and demonstrations of what already exists.',
    },
    place: { province: 'PI', municipality: 'Pontedera', address: 'viale Rinaldo Piaggio 34' },
    concepts: ['robotics', 'biorobotics', 'industry-4-0'],
    source: 'c25',
    attributes: {
      fields: [
        { it: 'robotica avanzata', en: 'advanced robotics' },
        { it: 'robotica industriale', en: 'industrial robotics' },
        { it: 'robotica biomedicale', en: 'biomedical robotics' },
        { it: 'tecnologie digitali abilitanti', en: 'enabling digital technologies' },
      ],
      network: { it: '13 nodi in 7 regioni (2019)', en: '13 nodes in 7 regions (2019)' },
      help: ['training', 'demonstration', 'applied-research', 'technology-transfer'],
      legalForm: { it: 'associazione', en: 'association' },
      lead: 'Scuola Superiore Sant’Anna',
      bodies: [
        'Scuola Normale Superiore', 'Università di Pisa', 'Università di Firenze', 'Università di Siena', 'Scuola IMT Alti Studi Lucca',
        'Università Politecnica delle Marche', 'Università di Perugia', 'Università di Sassari',
      ],
      membership: { it: '35 fondatori (2019)', en: '35 founders (2019)' },
      europeanHub: 'ARTES 5.0',
      readIn: { fields: 'c26', bodies: 'c26', membership: 'c26', europeanHub: 'h1' },
    },
  },
  services: [
    {
      key: 'artes40-research',
      title: { it: 'Ricerca applicata ARTES 4.0', en: 'ARTES 4.0 applied research' },
      summary: {
        it: 'Sviluppi con ricercatori di robotica la soluzione che sul mercato non trovi, e la porti in azienda.',
        en: 'With researchers in robotics you develop the solution you do not find on the market, and bring it into your company.',
      },
      place: { province: 'PI', municipality: 'Pontedera' },
      concepts: ['robotics', 'research-and-development', 'technology-transfer'],
      source: 'c25',
      attributes: { help: ['applied-research', 'technology-transfer'] },
    },
    {
      key: 'artes40-training',
      title: { it: 'Formazione ARTES 4.0 sulla robotica', en: 'ARTES 4.0 training in robotics' },
      summary: {
        it: 'Le tue persone imparano a lavorare con i robot e con le tecnologie digitali.',
        en: 'Your people learn to work with robots and with digital technologies.',
      },
      place: { province: 'PI', municipality: 'Pontedera' },
      concepts: ['staff-training', 'automation-skills', 'robotics'],
      source: 'c25',
      attributes: { help: ['training'] },
    },
    {
      key: 'artes40-demonstrations',
      title: { it: 'Dimostrazioni ARTES 4.0', en: 'ARTES 4.0 demonstrations' },
      summary: {
        it: 'Vedi che cosa esiste già nella robotica e nel digitale prima di scegliere.',
        en: 'You see what already exists in robotics and digital technology before you choose.',
      },
      place: { province: 'PI', municipality: 'Pontedera' },
      concepts: ['test-before-invest', 'robotics'],
      source: 'c25',
      attributes: { help: ['demonstration'] },
    },
  ],
};
