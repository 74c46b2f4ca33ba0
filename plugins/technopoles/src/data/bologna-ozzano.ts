import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Bologna-Ozzano. The sources name two of its three network laboratories. */
export const OZZANO: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-bologna-ozzano',
    title: { it: 'Tecnopolo Bologna-Ozzano “Rita Levi-Montalcini”', en: 'Bologna-Ozzano technopole “Rita Levi-Montalcini”' },
    summary: {
      it: 'Trovi laboratori che lavorano con le imprese della salute su cervello, medicina rigenerativa e malattie rare.',
      en: 'You find laboratories that work with health companies on the brain, regenerative medicine and rare diseases.',
    },
    place: { province: 'BO', municipality: 'Ozzano dell’Emilia', address: 'via Tolara di Sopra' },
    concepts: ['health', 'regenerative-medicine', 'research-and-development'],
    source: 't25',
    attributes: {
      fields: [
        { it: 'neuroscienze', en: 'neuroscience' },
        { it: 'medicina rigenerativa', en: 'regenerative medicine' },
        { it: 'malattie rare', en: 'rare diseases' },
      ],
      managedBy: 'Fondazione IRET',
      hosts: ['IRET', 'CIRI Scienze della Vita e Tecnologie per la Salute'],
      readIn: { hosts: 't26' },
    },
  },
  laboratories: [
    {
      key: 'iret',
      title: { it: 'Fondazione IRET', en: 'IRET Foundation' },
      summary: {
        it: 'Lavora con le imprese della salute su malattie del sistema nervoso e rigenerazione dei tessuti.',
        en: 'Works with health companies on diseases of the nervous system and on regeneration of tissues.',
      },
      place: { province: 'BO', municipality: 'Ozzano dell’Emilia', address: 'via Tolara di Sopra' },
      links: [{ rel: 'website', url: 'https://iret-foundation.org/' }],
      concepts: ['health', 'regenerative-medicine'],
      source: 't25',
      attributes: {
        host: 'Fondazione IRET',
        accreditation: 'accredited',
        fields: [
          { it: 'malattie neurodegenerative', en: 'neurodegenerative diseases' },
          { it: 'rigenerazione', en: 'regeneration' },
        ],
        readIn: { fields: 't26' },
      },
    },
    {
      key: 'ciri-sdv',
      title: { it: 'CIRI Scienze della Vita e Tecnologie per la Salute', en: 'CIRI Life Sciences and Health Technologies' },
      summary: {
        it: 'Lavora con le imprese della salute su biomedicina e medicina genomica.',
        en: 'Works with health companies on biomedicine and genomic medicine.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['health', 'genomics', 'biotechnology'],
      source: 't40',
      attributes: {
        host: 'Università di Bologna',
        accreditation: 'accredited',
        units: ['Bologna', 'Ozzano dell’Emilia'],
        fields: [
          { it: 'biomedicina', en: 'biomedicine' },
          { it: 'medicina genomica', en: 'genomic medicine' },
        ],
        readIn: { units: 't25b' },
      },
    },
  ],
};
