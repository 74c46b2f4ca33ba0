import { sameText } from '@innesto/schema';
import type { UniversityWithParts } from './row.ts';

/** The university Federico II of Naples. */
export const FEDERICO_II: UniversityWithParts = {
  university: {
    key: 'unina',
    title: { it: 'Università di Napoli Federico II', en: 'University of Naples Federico II' },
    summary: {
      it: 'Trovi ingegneri elettrici e informatici e un centro con molti laboratori di misura.',
      en: 'You find electrical and computer engineers and a centre with many measuring laboratories.',
    },
    place: { province: 'NA', municipality: 'Napoli' },
    concepts: ['research-and-development', 'technology-transfer', 'information-technology', 'metrology'],
    source: 'c28',
    attributes: {
      fields: [
        { it: 'ingegneria elettrica', en: 'electrical engineering' },
        { it: 'informatica', en: 'computing' },
        { it: 'misure avanzate', en: 'advanced measurement' },
      ],
      companies: { it: 'guida con il Politecnico di Bari il centro di competenza MedITech', en: 'leads the competence centre MedITech with Politecnico di Bari' },
      readIn: { companies: 'c29' },
    },
  },
  departments: [
    {
      key: 'unina-dieti',
      title: { it: 'DIETI, ingegneria elettrica e informatica', en: 'DIETI, electrical and computer engineering' },
      summary: {
        it: 'Trovi ingegneri elettrici e informatici. Lavora nel centro di competenza MedITech.',
        en: 'You find electrical and computer engineers. It works in the competence centre MedITech.',
      },
      place: { province: 'NA', municipality: 'Napoli' },
      concepts: ['smart-grids', 'information-technology', 'research-and-development'],
      source: 'c28',
      attributes: {
        fields: [
          { it: 'ingegneria elettrica', en: 'electrical engineering' },
          { it: 'informatica', en: 'computing' },
        ],
      },
    },
  ],
  laboratories: [
    {
      key: 'unina-cesma',
      title: sameText('CeSMA'),
      summary: {
        it: 'Riunisce oltre trenta laboratori per misure avanzate.',
        en: 'Brings together over thirty laboratories for advanced measurement.',
      },
      place: { province: 'NA', municipality: 'Napoli' },
      concepts: ['metrology'],
      source: 'c28',
      attributes: {
        fields: [{ it: 'misure avanzate', en: 'advanced measurement' }],
        figures: { it: 'oltre 30 laboratori di misura', en: 'over 30 measuring laboratories' },
      },
    },
  ],
};
