import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { COORDINATION_TARGET } from './targets.ts';

/** Choosing suppliers, deciding what to buy, ordering it. */
export const purchasing: Area = {
  id: 'purchasing',
  name: { it: 'Acquisti e fornitori', en: 'Purchasing and suppliers' },
  description: {
    it: 'Come scegliete i fornitori, come decidete che cosa comprare e come ordinate.',
    en: 'How you choose suppliers, decide what to buy and place orders.',
  },
  levels: [
    { it: 'gli acquisti li fa qualcun altro, o si fanno quando qualcosa finisce',
      en: 'someone else does the buying, or it happens when something runs out' },
    { it: 'si ordina a voce, e prezzi e scadenze stanno su carta o a memoria',
      en: 'orders are placed by word of mouth, and prices and dates are on paper or remembered' },
    { it: 'ordini e prezzi sono al computer, ma in archivi separati',
      en: 'orders and prices are on a computer, but in separate places' },
    { it: 'chi chiede, chi compra e chi paga vedono lo stesso ordine',
      en: 'whoever asks, buys or pays sees the same order' },
    { it: 'gli acquisti si calcolano da soli su scorte e lavori previsti, e i fornitori si misurano',
      en: 'purchases are worked out automatically from stock and planned work, and suppliers are measured' },
  ],
  gap: {
    it: 'Collegare gli acquisti ai lavori in programma ti darebbe meno urgenze, meno scorte ferme e prezzi più ' +
      'facili da confrontare.',
    en: 'Linking purchases to the work you have planned would mean fewer rush orders, less idle stock and prices ' +
      'that are easier to compare.',
  },
  target: COORDINATION_TARGET,
  questions: [
    {
      id: 'suppliers',
      text: { it: 'Come scegliete e confrontate i fornitori?', en: 'How do you choose and compare suppliers?' },
      why: {
        it: 'Prezzi, ritardi e difetti annotati danno forza quando si contratta.',
        en: 'A record of prices, delays and defects gives you strength when you negotiate.',
      },
      concepts: ['purchasing', 'supply-chain'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non li confrontiamo, o li sceglie qualcun altro',
          en: 'We do not compare them, or someone else chooses' },
        { it: 'Con l’esperienza, le telefonate e i cataloghi', en: 'From experience, phone calls and catalogues' },
        { it: 'Teniamo offerte e prezzi in file o cartelle', en: 'We keep offers and prices in files or folders' },
        { it: 'Prezzi, tempi e problemi stanno in un archivio comune, che chi compra consulta',
          en: 'Prices, times and problems are in a common place, which whoever buys can consult' },
        { it: 'Puntualità, qualità e prezzi si misurano da soli a ogni consegna, e guidano la scelta',
          en: 'Punctuality, quality and prices are measured automatically at each delivery, and guide our choice' },
      ]),
    },
    {
      id: 'purchase-needs',
      text: {
        it: 'Come decidete che cosa comprare, quanto e quando?',
        en: 'How do you decide what to buy, how much and when?',
      },
      why: {
        it: 'Comprare troppo blocca denaro, comprare tardi blocca il lavoro.',
        en: 'Buying too much ties up money, buying late holds up work.',
      },
      concepts: ['demand-forecasting', 'erp'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Compriamo quando qualcosa finisce', en: 'We buy when something runs out' },
        { it: 'A occhio, o con un elenco su carta', en: 'By eye, or with a list on paper' },
        { it: 'Con un foglio di calcolo aggiornato a mano', en: 'With a spreadsheet updated by hand' },
        { it: 'Guardando nello stesso programma scorte e lavori previsti',
          en: 'By looking at stock and planned work in the same program' },
        { it: 'Il programma prevede i consumi e propone gli ordini',
          en: 'The program forecasts what we will use and suggests orders' },
      ], ['purchasing', 'demand-forecasting']),
    },
    {
      id: 'purchase-orders',
      text: { it: 'Come ordinate materiali, merci e servizi?', en: 'How do you order materials, goods and services?' },
      why: {
        it: 'Un ordine chiaro e rintracciabile evita consegne sbagliate e discussioni sulle fatture.',
        en: 'An order that is clear and easy to find avoids wrong deliveries and arguments over invoices.',
      },
      concepts: ['purchasing', 'edi'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Compra qualcun altro per noi', en: 'Someone else buys for us' },
        { it: 'A voce, per telefono o su carta', en: 'In person, by phone or on paper' },
        { it: 'Per e-mail o sul sito del fornitore, e ne teniamo traccia a parte',
          en: 'By e-mail or on the supplier’s website, and we keep track separately' },
        { it: 'Con un programma in cui chi chiede, chi compra e chi paga vedono lo stesso ordine',
          en: 'With a program in which whoever asks, buys or pays sees the same order' },
        { it: 'Gli ordini partono dal programma e arrivano a quello del fornitore, e tempi e costi si misurano da soli',
          en: 'Orders go from our program to the supplier’s, and times and costs are measured automatically' },
      ], ['purchasing']),
    },
  ],
};
