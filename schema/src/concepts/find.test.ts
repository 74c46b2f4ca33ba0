import { describe, expect, test } from 'vitest';
import type { Locale } from '../locale.ts';
import { CORE_CONCEPTS } from './data/index.ts';
import { createThesaurus } from './thesaurus.ts';

const thesaurus = createThesaurus(CORE_CONCEPTS);

/** The mentions of a text, as "concept: words". */
function found(text: string, locale: Locale): string[] {
  return thesaurus.find(text, locale).map(({ concept, words }) => `${concept}: ${words}`);
}

describe('in Italian', () => {
  test('finds labels and synonyms in the order of the text', () => {
    expect(found("Vogliamo usare l'intelligenza artificiale, i cobot e la stampa 3D.", 'it')).toEqual([
      'artificial-intelligence: intelligenza artificiale',
      'collaborative-robotics: cobot',
      'additive-manufacturing: stampa 3D',
    ]);
  });

  test('folds accents and capitals', () => {
    expect(found('TRACCIABILITA e controllo qualita', 'it')).toEqual([
      'traceability: TRACCIABILITA',
      'quality-control: controllo qualita',
    ]);
    expect(found('Realtà Aumentata', 'it')).toEqual(['augmented-reality: Realtà Aumentata']);
  });

  test('reads over "also" inside a term', () => {
    expect(found('E magari vendere anche da internet', 'it')).toEqual(['e-commerce: vendere anche da internet']);
    expect(found('We would also sell also on the internet', 'en')).toEqual(['e-commerce: sell also on the internet']);
  });

  test('knows singular, plural and gender', () => {
    expect(found('un sensore, le fatture elettroniche, i gemelli digitali', 'it')).toEqual([
      'sensors: sensore',
      'e-invoicing: fatture elettroniche',
      'digital-twin: gemelli digitali',
    ]);
    expect(found('fabbriche intelligenti con archivi digitali', 'it')).toEqual([
      'smart-factory: fabbriche intelligenti',
      'document-management: archivi digitali',
    ]);
  });

  test('takes articles and prepositions inside a term as they come', () => {
    expect(found('gestione dei magazzini, stampare in 3D', 'it')).toEqual([
      'warehouse: gestione dei magazzini',
      'additive-manufacturing: stampare in 3D',
    ]);
    expect(found('gestione magazzino', 'it')).toEqual(['warehouse: gestione magazzino']);
  });

  test('finds English terms that Italians use', () => {
    expect(found('un digital twin e il machine learning', 'it')).toEqual([
      'digital-twin: digital twin',
      'machine-learning: machine learning',
    ]);
  });
});

describe('in English', () => {
  test('finds plurals and hyphens', () => {
    expect(found('We sell online with digital-twins, batteries and machine tools.', 'en')).toEqual([
      'e-commerce: sell online',
      'digital-twin: digital-twins',
      'energy-storage: batteries',
      'machine-tools: machine tools',
    ]);
  });

  test('finds terms with signs in them', () => {
    expect(found('R&D, R & D, Industry 4.0 and CAD/CAM', 'en')).toEqual([
      'research-and-development: R&D',
      'research-and-development: R & D',
      'industry-4-0: Industry 4.0',
      'computer-aided-design: CAD/CAM',
    ]);
  });
});

describe('the longest term wins', () => {
  test('and the shorter one inside it is not found', () => {
    expect(found('robot collaborativi e robot', 'it')).toEqual([
      'collaborative-robotics: robot collaborativi',
      'robotics: robot',
    ]);
    expect(found('supply chain management', 'en')).toEqual(['supply-chain-software: supply chain management']);
  });

  test('but a broken-off longer term leaves the shorter one', () => {
    expect(found('supply chain managers', 'en')).toEqual(['supply-chain: supply chain']);
  });
});

describe('abbreviations', () => {
  test('are found as whole words whatever their capitals', () => {
    expect(found('crm, Erp e MES', 'it')).toEqual(['crm: crm', 'erp: Erp', 'mes: MES']);
    expect(found('Cerchiamo un mese di prova, cade il rifugio', 'it')).toEqual([]);
  });

  test('that are also words are found in capitals only', () => {
    expect(found('Diamo AI ai clienti; API per le api', 'it')).toEqual([
      'artificial-intelligence: AI',
      'system-integration: API',
    ]);
    expect(found('AI', 'it')).toEqual(['artificial-intelligence: AI']);
  });

  test('that are also words are not found in a text all in capitals', () => {
    expect(found('FORMAZIONE AI DIPENDENTI', 'it')).toEqual([]);
  });
});

describe('no false hits', () => {
  test.each<[string, Locale]>([
    ['robottini, sensoriale, sovraenergia', 'it'],
    ['mobili sostenibili', 'it'],
    ['in modo nuovo', 'it'],
    ['i batteri e la banda', 'it'],
    ['logistico e commercio', 'it'],
    ['stampa, 3D', 'it'],
    ['Il nostro gemello. Digitale è il futuro', 'it'],
    ['accounts, packages, trains and markets', 'en'],
    ['cloudy energetic dronesque', 'en'],
  ])('in "%s"', (text, locale) => expect(found(text, locale)).toEqual([]));
});

test('gives the place of each mention in the text as it was written', () => {
  const text = 'Più qualità: «automazione industriale» — e sensori';
  for (const { words, start, end } of thesaurus.find(text, 'it')) expect(text.slice(start, end)).toBe(words);
  const starts = thesaurus.find(text, 'it').map(({ start }) => start);
  expect(starts).toEqual([text.indexOf('automazione'), text.indexOf('sensori')]);
});

test('a run of letters too long to be a word stops nobody', () => {
  expect(found(`${'aiuo'.repeat(100_000)} e robot`, 'it')).toEqual(['robotics: robot']);
});

test('a text without words names nothing', () => {
  expect(thesaurus.find('', 'it')).toEqual([]);
  expect(thesaurus.find('… — !', 'en')).toEqual([]);
});
