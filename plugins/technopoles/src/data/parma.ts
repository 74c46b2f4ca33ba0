import { LABORATORIES, PLACE } from './parma-laboratories.ts';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Parma. */
export const PARMA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-parma',
    title: { it: 'Tecnopolo di Parma', en: 'Parma technopole' },
    summary: {
      it: 'Trovi nel campus i laboratori dell’università per alimenti, confezioni, farmaci, misure e tracciabilità.',
      en: 'On the campus you find the university’s laboratories for food, packaging, medicines, measurement and traceability.',
    },
    place: PLACE,
    concepts: ['agri-food', 'packaging', 'pharmaceuticals', 'metrology', 'rfid-and-barcodes', 'computer-vision', 'research-and-development'],
    source: 't14',
    attributes: {
      fields: [
        { it: 'agroalimentare', en: 'agri-food' },
        { it: 'imballaggi', en: 'packaging' },
        { it: 'farmaceutico', en: 'pharmaceuticals' },
        { it: 'misure', en: 'measurement' },
        { it: 'oncologia', en: 'oncology' },
        { it: 'RFID', en: 'RFID' },
        { it: 'visione artificiale', en: 'machine vision' },
      ],
      managedBy: 'Università di Parma',
      openedOn: '2016-10-10',
      floorArea: 3800,
      hosts: LABORATORIES.map(({ title }) => title.it),
      inferred: ['managedBy'],
      readIn: { hosts: 't15' },
    },
  },
  laboratories: LABORATORIES,
};
