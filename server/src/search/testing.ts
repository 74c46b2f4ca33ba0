import type { LocalizedText } from '@innesto/schema';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createEmbeddedEngine, type SearchDocument, type SearchEngine } from './index.ts';

/** A document for the tests of this room: a title and a text, and whatever else matters to the test. */
export function documentOf(id: string, title: string | LocalizedText, text: string | LocalizedText, more: Partial<SearchDocument> = {}): SearchDocument {
  const inBoth = (words: string | LocalizedText) => (typeof words === 'string' ? { it: words, en: words } : words);
  return { id, role: 'offer', kind: 'demo.thing', plugin: 'demo', concepts: [], title: inBoth(title), text: inBoth(text), ...more };
}

/** An engine with these documents and the core's thesaurus. */
export async function engineWith(documents: readonly SearchDocument[]): Promise<SearchEngine> {
  const engine = createEmbeddedEngine(createThesaurus(CORE_CONCEPTS));
  await engine.rebuild(documents);
  return engine;
}

/** A small catalogue in both languages. */
export const CATALOGUE: readonly SearchDocument[] = [
  documentOf(
    'maintenance', { it: 'Manutenzione predittiva delle macchine', en: 'Predictive maintenance of machines' },
    { it: 'Sensori di vibrazione e modelli che prevedono i guasti.', en: 'Vibration sensors and models that foresee failures.' },
    { concepts: ['predictive-maintenance', 'sensors'], role: 'technology', kind: 'demo.tool', province: 'RE', region: '08' },
  ),
  documentOf(
    'welding', { it: 'Robot collaborativi per la saldatura', en: 'Collaborative robots for welding' },
    { it: 'Una cella di prova per le piccole imprese.', en: 'A test cell for small companies.' },
    { concepts: ['collaborative-robotics'], province: 'MO', region: '08', facets: { language: ['it', 'en'] } },
  ),
  documentOf(
    'quality', { it: 'Controllo di qualità con la visione artificiale', en: 'Quality control with machine vision' },
    { it: 'Le telecamere trovano i difetti delle piastrelle.', en: 'Cameras find the flaws of tiles.' },
    { concepts: ['computer-vision', 'quality-control'], province: 'RE', region: '08', facets: { language: ['it'] } },
  ),
  documentOf(
    'printing', 'Stampa 3D di ricambi', "Manifattura additiva dei pezzi di ricambio per l'azienda che non vuole tenerli in magazzino.",
    { concepts: ['additive-manufacturing'], province: 'MI', region: '03', illustrative: true },
  ),
  documentOf(
    'accounting', { it: 'Gestionale per la contabilità', en: 'Accounting software' },
    { it: 'Fatture e bilancio in un solo programma.', en: 'Invoices and balance sheet in one program.' },
    { concepts: ['erp'], province: 'MI', region: '03', plugin: 'other', kind: 'other.thing' },
  ),
  documentOf(
    'shop', { it: 'E-commerce per piccole imprese', en: 'E-commerce for small companies' },
    { it: 'Aprire un negozio in rete, dalla vetrina al pagamento, anche con il 5G.', en: 'Opening a shop on the web, from window to payment, with 5G too.' },
    { concepts: ['e-commerce'], province: 'BO', region: '08', publisher: 'maintenance' },
  ),
];
