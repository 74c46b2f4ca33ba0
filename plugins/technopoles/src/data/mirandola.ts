import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Mirandola, for the biomedical district. The sources name three of its six laboratories. */
export const MIRANDOLA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-mirandola',
    title: { it: 'Tecnopolo di Mirandola “Mario Veronesi” (TPM)', en: 'Mirandola technopole “Mario Veronesi” (TPM)' },
    summary: {
      it: 'Sei laboratori per chi fa dispositivi medici: materiali, sensori, prove su cellule, tossicologia. C’è anche un incubatore di imprese.',
      en: 'Six laboratories for makers of medical devices: materials, sensors, tests on cells, toxicology. There is a business incubator too.',
    },
    place: { province: 'MO', municipality: 'Mirandola', address: 'via 29 Maggio' },
    concepts: ['medical-devices', 'health', 'start-ups', 'research-and-development'],
    source: 't11',
    attributes: {
      fields: [
        { it: 'biomedicale', en: 'biomedical industry' },
        { it: 'dispositivi medici', en: 'medical devices' },
      ],
      managedBy: 'Fondazione Democenter',
      openedOn: '2015-01-10',
      hosts: ['TOP', 'MAB', 'MS2', 'TPM Cube'],
      readIn: { hosts: 't12' },
    },
  },
  laboratories: [
    {
      key: 'tpm-top',
      title: { it: 'TOP, laboratorio di tossicologia e proteomica', en: 'TOP, toxicology and proteomics laboratory' },
      summary: {
        it: 'Ti aiuta a dimostrare che un dispositivo medico è sicuro e in regola: prove di tossicologia e proteomica.',
        en: 'Helps you show that a medical device is safe and meets the rules: toxicology and proteomics tests.',
      },
      place: { province: 'MO', municipality: 'Mirandola' },
      concepts: ['medical-devices', 'certification', 'biotechnology'],
      source: 't11',
      attributes: {
        host: 'TPM, Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'tossicologia', en: 'toxicology' },
          { it: 'proteomica', en: 'proteomics' },
          { it: 'conformità regolatoria', en: 'regulatory compliance' },
        ],
        readIn: { fields: 't12' },
      },
    },
    {
      key: 'tpm-mab',
      title: { it: 'MAB, laboratorio di microscopia e biologia cellulare', en: 'MAB, microscopy and cell biology laboratory' },
      summary: {
        it: 'Prova come i materiali reagiscono con le cellule: microscopia, biocompatibilità, stampa di tessuti.',
        en: 'Tests how materials react with cells: microscopy, biocompatibility, printing of tissues.',
      },
      place: { province: 'MO', municipality: 'Mirandola' },
      concepts: ['medical-devices', 'bioprinting', 'biotechnology', 'materials-testing'],
      source: 't11',
      attributes: {
        host: 'TPM, Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'microscopia', en: 'microscopy' },
          { it: 'biologia cellulare', en: 'cell biology' },
          { it: 'biocompatibilità', en: 'biocompatibility' },
          { it: 'bioprinting', en: 'bioprinting' },
        ],
        readIn: { fields: 't12' },
      },
    },
    {
      key: 'tpm-ms2',
      title: { it: 'MS2, laboratorio di materiali, sensori e sistemi', en: 'MS2, materials, sensors and systems laboratory' },
      summary: {
        it: 'Ti aiuta con i materiali, i sensori e i sistemi di un dispositivo medico.',
        en: 'Helps you with the materials, sensors and systems of a medical device.',
      },
      place: { province: 'MO', municipality: 'Mirandola' },
      concepts: ['medical-devices', 'advanced-materials', 'sensors'],
      source: 't13',
      attributes: {
        host: 'TPM, Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'materiali', en: 'materials' },
          { it: 'sensori', en: 'sensors' },
          { it: 'sistemi', en: 'systems' },
        ],
        readIn: { fields: 't11' },
      },
    },
  ],
};
