import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole in the CNR research area of Bologna. */
export const BOLOGNA_CNR: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-bologna-cnr',
    title: { it: 'Tecnopolo Bologna CNR', en: 'Bologna CNR technopole' },
    summary: {
      it: 'Trovi laboratori del CNR su materiali, micro e nanotecnologie e controllo dell’ambiente, usati in automazione, confezionamento, elettromedicale, cosmesi e alimenti.',
      en: 'You find CNR laboratories on materials, micro and nanotechnologies and control of the environment, used in automation, packaging, medical electronics, cosmetics and food.',
    },
    place: { province: 'BO', municipality: 'Bologna', address: 'via Gobetti, area di ricerca del CNR' },
    links: [{ rel: 'website', url: 'https://tecnopolo.bo.cnr.it/' }],
    concepts: ['advanced-materials', 'nanotechnology', 'environmental-monitoring', 'research-and-development'],
    source: 't21',
    attributes: {
      fields: [
        { it: 'materiali', en: 'materials' },
        { it: 'micro e nanotecnologie', en: 'micro and nanotechnologies' },
        { it: 'monitoraggio ambientale', en: 'environmental monitoring' },
      ],
      managedBy: 'MISTER Smart Innovation',
      sites: ['via Gobetti, Bologna', 'CNR-IMEM, Parma'],
      hosts: ['MISTER Smart Innovation', 'PROAMBIENTE'],
      readIn: { managedBy: 't1', hosts: 't22' },
    },
  },
  laboratories: [
    {
      key: 'mister',
      title: sameText('MISTER Smart Innovation'),
      summary: {
        it: 'Ti aiuta a sviluppare materiali nuovi e componenti molto piccoli, con i laboratori del CNR.',
        en: 'Helps you develop new materials and very small components, with the laboratories of CNR.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      concepts: ['advanced-materials', 'nanotechnology'],
      source: 't22',
      attributes: {
        host: 'Consorzio con il CNR',
        accreditation: 'accredited',
        formerName: 'MIST E-R',
        fields: [
          { it: 'materiali organici, inorganici e ibridi', en: 'organic, inorganic and hybrid materials' },
          { it: 'micro e nanotecnologie', en: 'micro and nanotechnologies' },
        ],
      },
    },
    {
      key: 'proambiente',
      title: sameText('PROAMBIENTE'),
      summary: {
        it: 'Ti aiuta a misurare e ridurre l’inquinamento. Lavora anche su clima e idrogeno.',
        en: 'Helps you measure and reduce pollution. It also works on climate and hydrogen.',
      },
      place: { province: 'BO', municipality: 'Bologna' },
      links: [{ rel: 'website', url: 'https://www.consorzioproambiente.it/' }],
      concepts: ['environmental-monitoring', 'environmental-remediation', 'hydrogen', 'decarbonisation'],
      source: 't22',
      attributes: {
        host: 'Consorzio con il CNR',
        accreditation: 'accredited',
        fields: [
          { it: 'controllo ambientale', en: 'environmental control' },
          { it: 'rimedio ambientale', en: 'environmental remediation' },
          { it: 'clima', en: 'climate' },
          { it: 'idrogeno', en: 'hydrogen' },
        ],
        readIn: { fields: 't44' },
      },
    },
  ],
};
