import type { TechnologyRow } from './technology.ts';

/** Invented technologies without a patent for drawing, printing in 3D and working with research. */
export const DESIGN_TECHNOLOGIES: readonly TechnologyRow[] = [
  {
    key: 'scan-to-drawing',
    publisher: 'ciri-mam',
    title: { it: 'Dal pezzo rilevato al disegno modificabile', en: 'From the scanned part to an editable drawing' },
    summary: {
      it: 'Riconosce fori, piani e raggi nella nuvola di punti e ricostruisce un disegno che si può correggere.',
      en: 'It recognises holes, planes and radii in the point cloud and rebuilds a drawing that can be corrected.',
    },
    concepts: ['3d-scanning', 'computer-aided-design', 'product-design'],
    readiness: 8,
    codes: ['G06T 17/00'],
    uses: [{ it: 'ricambi fuori produzione', en: 'spare parts out of production' }],
    protection: 'knowHow',
  },
  {
    key: 'printed-mould-cooling',
    publisher: 'polito-digep',
    title: { it: 'Disegno dei canali di raffreddamento negli stampi stampati', en: 'Design of cooling channels in printed moulds' },
    summary: {
      it: 'Un programma traccia i canali che raffreddano lo stampo in modo uniforme e dice quanti secondi si guadagnano.',
      en: 'A program draws the channels that cool the mould evenly and says how many seconds are gained.',
    },
    concepts: ['additive-manufacturing', 'forming-and-moulding', 'simulation', 'computer-aided-design'],
    readiness: 7,
    codes: ['B29C 64/386', 'G06F 30/10'],
    uses: [{ it: 'stampi per plastica e pressofusione', en: 'moulds for plastics and die casting' }],
    protection: 'copyright',
  },
  {
    key: 'shared-trial-agreement',
    publisher: 'romagna-tech',
    title: { it: 'Accordo pronto per provare un’idea insieme', en: 'Ready agreement to try an idea together' },
    summary: {
      it: 'Tre pagine che dicono di chi sono i risultati, chi paga che cosa e che cosa resta segreto, prima di cominciare.',
      en: 'Three pages that say whose the results are, who pays what and what stays secret, before starting.',
    },
    concepts: ['open-innovation', 'test-before-invest', 'intellectual-property', 'research-and-development', 'technology-transfer'],
    readiness: 9,
    codes: [],
    uses: [{ it: 'prime collaborazioni con un laboratorio', en: 'first collaborations with a laboratory' }],
    protection: 'none',
  },
];
