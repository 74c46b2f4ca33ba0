import type { UniversityWithParts } from './row.ts';

/** Scuola Superiore Sant'Anna. */
export const SANT_ANNA: UniversityWithParts = {
  university: {
    key: 'sant-anna',
    title: { it: 'Scuola Superiore Sant’Anna', en: 'Sant’Anna School of Advanced Studies' },
    summary: {
      it: 'Trovi esperti di robot, sensori e automazione, a Pisa e a Pontedera.',
      en: 'You find experts in robots, sensors and automation, in Pisa and Pontedera.',
    },
    place: { province: 'PI', municipality: 'Pisa' },
    concepts: ['research-and-development', 'technology-transfer', 'biorobotics', 'robotics', 'industrial-automation'],
    source: 'u17',
    attributes: {
      fields: [
        { it: 'biorobotica', en: 'biorobotics' },
        { it: 'robotica', en: 'robotics' },
        { it: 'automazione', en: 'automation' },
      ],
      companies: { it: 'guida il centro di competenza ARTES 4.0', en: 'leads the competence centre ARTES 4.0' },
      readIn: { companies: 'c26', fields: 'u16' },
    },
  },
  departments: [
    {
      key: 'sant-anna-biorobotica',
      title: { it: 'Istituto di BioRobotica', en: 'BioRobotics Institute' },
      summary: {
        it: 'Studia e costruisce robot. Ci lavorano più di duecento persone.',
        en: 'Studies and builds robots. More than two hundred people work there.',
      },
      place: { province: 'PI', municipality: 'Pontedera', address: 'viale Rinaldo Piaggio 34' },
      concepts: ['biorobotics', 'robotics', 'research-and-development'],
      source: 'u16',
      attributes: {
        fields: [
          { it: 'biorobotica', en: 'biorobotics' },
          { it: 'robotica', en: 'robotics' },
        ],
        figures: { it: 'oltre 200 persone', en: 'over 200 people' },
      },
    },
    {
      key: 'sant-anna-intelligenza-meccanica',
      title: { it: 'Istituto di Intelligenza Meccanica', en: 'Institute of Mechanical Intelligence' },
      summary: {
        it: 'Ti aiuta con automazione, sensori in fibra e macchine che lavorano con le persone.',
        en: 'Helps you with automation, fibre sensors and machines that work with people.',
      },
      place: { province: 'PI', municipality: 'Pisa' },
      concepts: ['industrial-automation', 'sensors', 'human-machine-interface', 'research-and-development'],
      source: 'u17',
      attributes: {
        fields: [
          { it: 'automazione', en: 'automation' },
          { it: 'sensori in fibra ottica', en: 'fibre-optic sensors' },
          { it: 'interazione uomo-macchina', en: 'human-machine interaction' },
        ],
        since: 2021,
      },
    },
  ],
  laboratories: [],
};
