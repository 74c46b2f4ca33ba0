import type { UniversityWithParts } from './row.ts';

/** The university of Parma. The names of its departments are not verified: only a laboratory is here. */
export const PARMA: UniversityWithParts = {
  university: {
    key: 'unipr',
    title: { it: 'Università di Parma', en: 'University of Parma' },
    summary: {
      it: 'Nel campus trovi laboratori per alimenti, confezioni, farmaci, misure e tracciabilità, e prove di sicurezza su edifici e macchine.',
      en: 'On the campus you find laboratories for food, packaging, medicines, measurement and traceability, and safety tests on buildings and machines.',
    },
    place: { province: 'PR', municipality: 'Parma' },
    links: [{ rel: 'website', url: 'https://www.unipr.it/' }],
    concepts: ['research-and-development', 'technology-transfer', 'agri-food', 'packaging', 'pharmaceuticals'],
    source: 't15',
    attributes: {
      fields: [
        { it: 'alimenti', en: 'food' },
        { it: 'imballaggi', en: 'packaging' },
        { it: 'farmaceutica', en: 'pharmaceutics' },
        { it: 'misure', en: 'measurement' },
      ],
      companies: { it: 'ha sette laboratori nel tecnopolo di Parma', en: 'has seven laboratories in the technopole of Parma' },
    },
  },
  departments: [],
  laboratories: [
    {
      key: 'unipr-safety-laboratory',
      title: { it: 'Laboratorio di prove sulla sicurezza', en: 'Laboratory for safety tests' },
      summary: {
        it: 'Fa prove sulla sicurezza di edifici, infrastrutture e macchine.',
        en: 'Tests the safety of buildings, infrastructure and machines.',
      },
      place: { province: 'PR', municipality: 'Parma' },
      concepts: ['structural-safety', 'workplace-safety', 'materials-testing'],
      source: 'u8',
      attributes: {
        fields: [
          { it: 'sicurezza degli edifici', en: 'building safety' },
          { it: 'sicurezza delle infrastrutture', en: 'infrastructure safety' },
          { it: 'sicurezza delle macchine', en: 'machine safety' },
        ],
        figures: { it: 'aperto nel 2013', en: 'opened in 2013' },
        companies: { it: 'nato per la ricerca applicata e il trasferimento alle imprese', en: 'founded for applied research and transfer to companies' },
      },
    },
  ],
};
