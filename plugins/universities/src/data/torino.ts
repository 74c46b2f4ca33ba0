import type { UniversityWithParts } from './row.ts';

/** Politecnico di Torino, with the four of its departments that were verified. */
export const POLITECNICO_TORINO: UniversityWithParts = {
  university: {
    key: 'polito',
    title: { it: 'Politecnico di Torino', en: 'Politecnico di Torino' },
    summary: {
      it: 'Trovi ingegneri per materiali, produzione, ambiente ed edifici.',
      en: 'You find engineers for materials, production, environment and buildings.',
    },
    place: { province: 'TO', municipality: 'Torino' },
    concepts: ['research-and-development', 'technology-transfer', 'intellectual-property', 'advanced-materials', 'production-management'],
    source: 'u13',
    attributes: {
      fields: [
        { it: 'scienza e tecnologia dei materiali', en: 'materials science and technology' },
        { it: 'ingegneria gestionale', en: 'management engineering' },
        { it: 'ingegneria della produzione', en: 'production engineering' },
        { it: 'ambiente', en: 'environment' },
        { it: 'infrastrutture', en: 'infrastructure' },
        { it: 'ingegneria strutturale', en: 'structural engineering' },
        { it: 'edilizia', en: 'building' },
      ],
      companies: { it: 'guida il centro di competenza CIM4.0', en: 'leads the competence centre CIM4.0' },
      figures: { it: '11 dipartimenti', en: '11 departments' },
      note: {
        it: 'ha avuto nel 2016 l’idea di Knowledge Share, la vetrina dei brevetti delle università',
        en: 'had in 2016 the idea of Knowledge Share, the showcase of university patents',
      },
      readIn: { companies: 'c15', note: 'r10' },
    },
  },
  departments: [
    {
      key: 'polito-disat',
      title: { it: 'DISAT, Scienza Applicata e Tecnologia', en: 'DISAT, Applied Science and Technology' },
      summary: {
        it: 'Ti aiuta a scegliere e studiare materiali per i tuoi prodotti.',
        en: 'Helps you choose and study materials for your products.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      links: [{ rel: 'website', url: 'https://www.disat.polito.it/' }],
      concepts: ['advanced-materials', 'research-and-development'],
      source: 'u13',
      attributes: {
        fields: [
          { it: 'scienza applicata e tecnologia', en: 'applied science and technology' },
          { it: 'materiali', en: 'materials' },
        ],
      },
    },
    {
      key: 'polito-digep',
      title: { it: 'DIGEP, Ingegneria gestionale e della produzione', en: 'DIGEP, Management and Production Engineering' },
      summary: {
        it: 'Ti aiuta a organizzare l’impresa e la produzione.',
        en: 'Helps you organise your company and your production.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      links: [{ rel: 'website', url: 'https://www.digep.polito.it/' }],
      concepts: ['production-management', 'business-strategy', 'advanced-manufacturing', 'research-and-development'],
      source: 'u14',
      attributes: {
        fields: [
          { it: 'ingegneria gestionale', en: 'management engineering' },
          { it: 'ingegneria della produzione', en: 'production engineering' },
        ],
      },
    },
    {
      key: 'polito-diati',
      title: { it: 'DIATI, ambiente, territorio e infrastrutture', en: 'DIATI, environment, land and infrastructure' },
      summary: {
        it: 'Trovi ingegneri dell’ambiente, del territorio e delle infrastrutture.',
        en: 'You find engineers of environment, land and infrastructure.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      concepts: ['environmental-protection', 'construction', 'research-and-development'],
      source: 'u15',
      attributes: {
        fields: [
          { it: 'ambiente', en: 'environment' },
          { it: 'territorio', en: 'land' },
          { it: 'infrastrutture', en: 'infrastructure' },
        ],
      },
    },
    {
      key: 'polito-diseg',
      title: { it: 'DISEG, strutture ed edilizia', en: 'DISEG, structures and building' },
      summary: {
        it: 'Trovi ingegneri delle strutture e degli edifici.',
        en: 'You find engineers of structures and buildings.',
      },
      place: { province: 'TO', municipality: 'Torino' },
      concepts: ['structural-safety', 'construction', 'research-and-development'],
      source: 'u15b',
      attributes: {
        fields: [
          { it: 'ingegneria strutturale', en: 'structural engineering' },
          { it: 'edilizia', en: 'building' },
        ],
      },
    },
  ],
  laboratories: [],
};
