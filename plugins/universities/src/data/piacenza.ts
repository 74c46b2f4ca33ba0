import type { UniversityWithParts } from './row.ts';

/** The Piacenza seat of Università Cattolica. */
export const CATTOLICA: UniversityWithParts = {
  university: {
    key: 'cattolica-piacenza',
    title: { it: 'Università Cattolica, sede di Piacenza', en: 'Università Cattolica, Piacenza seat' },
    summary: {
      it: 'Trovi chi studia agricoltura, alimenti e ambiente, ed economisti. È tra i fondatori del laboratorio MUSP per le macchine utensili.',
      en: 'You find people who study agriculture, food and environment, and economists. It is a founder of MUSP, the laboratory for machine tools.',
    },
    place: { province: 'PC', municipality: 'Piacenza' },
    concepts: ['research-and-development', 'agri-food', 'environmental-protection'],
    source: 't56',
    attributes: {
      fields: [
        { it: 'agroalimentare', en: 'agri-food' },
        { it: 'ambiente', en: 'environment' },
        { it: 'economia', en: 'economics' },
      ],
      companies: { it: 'è nel consorzio MUSP con i costruttori di macchine utensili', en: 'is in the MUSP consortium with makers of machine tools' },
      readIn: { companies: 't54b' },
    },
  },
  departments: [
    {
      key: 'cattolica-agraria',
      title: { it: 'Scienze agrarie, alimentari e ambientali', en: 'Agricultural, Food and Environmental Sciences' },
      summary: {
        it: 'Trovi esperti di coltivazioni, alimenti e ambiente, con molti istituti e centri di ricerca.',
        en: 'You find experts in crops, food and environment, with many institutes and research centres.',
      },
      place: { province: 'PC', municipality: 'Piacenza' },
      concepts: ['agri-food', 'food-technology', 'environmental-protection', 'research-and-development'],
      source: 't56',
      attributes: {
        fields: [
          { it: 'agroalimentare', en: 'agri-food' },
          { it: 'ambiente', en: 'environment' },
        ],
        figures: { it: 'facoltà con 2 dipartimenti, 5 istituti e 10 centri', en: 'faculty with 2 departments, 5 institutes and 10 centres' },
      },
    },
    {
      key: 'cattolica-dises',
      title: { it: 'DISES, economia', en: 'DISES, economics' },
      summary: {
        it: 'Trovi economisti, nella sede di Piacenza.',
        en: 'You find economists, at the Piacenza seat.',
      },
      place: { province: 'PC', municipality: 'Piacenza' },
      concepts: ['business-strategy', 'research-and-development'],
      source: 't54',
      attributes: { fields: [{ it: 'economia', en: 'economics' }] },
    },
  ],
  laboratories: [],
};
