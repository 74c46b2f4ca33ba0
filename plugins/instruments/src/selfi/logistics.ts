import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { COORDINATION_TARGET } from './targets.ts';

/** Stock, deliveries, and the trace of goods. */
export const logistics: Area = {
  id: 'logistics',
  name: { it: 'Magazzino e logistica', en: 'Warehouse and logistics' },
  description: {
    it: 'Come tenete materiali e merci, come li consegnate e come ne seguite il percorso.',
    en: 'How you keep materials and goods, how you deliver them and how you follow where they go.',
  },
  levels: [
    { it: 'magazzino e consegne sono affidati ad altri, o non si registrano',
      en: 'stock and deliveries are left to others, or not recorded' },
    { it: 'scorte e consegne si seguono a vista e su carta',
      en: 'stock and deliveries are followed by eye and on paper' },
    { it: 'scorte e consegne sono al computer, aggiornate a mano',
      en: 'stock and deliveries are on a computer, updated by hand' },
    { it: 'ogni movimento si vede subito, anche da chi vende e da chi compra',
      en: 'every movement is seen at once, also by those who sell and those who buy' },
    { it: 'i movimenti si registrano da soli, e scorte e percorsi si calcolano',
      en: 'movements record themselves, and stock and routes are worked out' },
  ],
  gap: {
    it: 'Registrare ogni entrata e uscita nel momento in cui avviene, per esempio con un codice a barre, ti farebbe ' +
      'cercare meno e comprare solo ciò che serve.',
    en: 'Recording every arrival and departure as it happens, for example with a bar code, would save you searching ' +
      'and let you buy only what you need.',
  },
  target: COORDINATION_TARGET,
  questions: [
    {
      id: 'stock',
      text: { it: 'Come sapete che cosa avete in magazzino?', en: 'How do you know what you have in stock?' },
      why: {
        it: 'Sapere che cosa c’è davvero fa risparmiare tempo e denaro.',
        en: 'Knowing what is really there saves time and money.',
      },
      concepts: ['warehouse', 'warehouse-software', 'rfid-and-barcodes'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Lo tiene qualcun altro, o non teniamo il conto', en: 'Someone else keeps it, or we do not count' },
        { it: 'Andiamo a guardare, o lo scriviamo su carta', en: 'We go and look, or write it down on paper' },
        { it: 'Con un foglio di calcolo o un programma, aggiornato a mano',
          en: 'With a spreadsheet or a program, updated by hand' },
        { it: 'Registriamo ogni movimento quando avviene, e chi vende o compra lo vede',
          en: 'We record each movement as it happens, and whoever sells or buys sees it' },
        { it: 'I movimenti si registrano da soli, e il programma avvisa e propone le scorte giuste',
          en: 'Movements record themselves, and the program warns us and suggests the right stock' },
      ], ['warehouse', 'rfid-and-barcodes']),
    },
    {
      id: 'deliveries',
      text: {
        it: 'Come organizzate consegne, trasporti e spedizioni?',
        en: 'How do you organise deliveries, transport and shipping?',
      },
      why: {
        it: 'I clienti vogliono sapere quando arriva la merce, e un giro ben fatto consuma meno carburante.',
        en: 'Customers want to know when their goods will arrive, and a well-planned round uses less fuel.',
      },
      concepts: ['transport-and-delivery', 'logistics'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Se ne occupa qualcun altro', en: 'Someone else sees to it' },
        { it: 'A voce e con documenti su carta', en: 'By word of mouth and with paper documents' },
        { it: 'Con un foglio di calcolo, o sul sito del corriere',
          en: 'With a spreadsheet, or on the courier’s website' },
        { it: 'Con un programma condiviso: sappiamo, e possiamo dire al cliente, dove si trova la merce',
          en: 'With a shared program: we know, and can tell the customer, where the goods are' },
        { it: 'Carichi e percorsi si calcolano da soli, e misuriamo tempi, costi e ritardi',
          en: 'Loads and routes are worked out automatically, and we measure times, costs and delays' },
      ]),
    },
    {
      id: 'traceability',
      text: {
        it: 'Come risalite alla provenienza di un materiale, o alla destinazione di un prodotto?',
        en: 'How do you trace where a material came from, or where a product went?',
      },
      why: {
        it: 'In molti settori la chiedono la legge o il cliente, e in caso di difetto limita il danno.',
        en: 'In many sectors the law or the customer asks for it, and it limits the damage if there is a defect.',
      },
      concepts: ['traceability'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Non possiamo risalirci, o lo sa qualcun altro', en: 'We cannot trace it, or someone else knows' },
        { it: 'Cercando fra documenti ed etichette di carta', en: 'By searching through paper documents and labels' },
        { it: 'Cercando in file e programmi diversi', en: 'By searching in different files and programs' },
        { it: 'Con un codice che, in un solo programma, mostra tutto il percorso',
          en: 'With a code that shows the whole route in a single program' },
        { it: 'Il percorso si registra da solo, è condiviso con fornitori e clienti, e le anomalie si segnalano',
          en: 'The route records itself, is shared with suppliers and customers, and anything odd is flagged' },
      ]),
    },
  ],
};
