import type { DemoCompany } from './company.ts';
import { unassignedTaxCode } from './tax-code.ts';

/** Invented companies of other regions. */
export const ELSEWHERE: readonly DemoCompany[] = [
  {
    key: 'calze-filo-sereno',
    name: 'Calze Filo Sereno',
    taxCode: unassignedTaxCode(60),
    sector: '14',
    sizeClass: 'small',
    province: 'MN',
    municipality: 'Castel Goffredo',
    description:
      'Calzificio, trenta persone e sessanta macchine circolari. Facciamo per marchi di altri e da poco il nostro. Margini tirati all’osso.',
    needs:
      'I difetti li vediamo alla fine, quando la calza è già fatta. Fermare la macchina al primo buco ci farebbe risparmiare filo e corrente.',
    origin: 'self',
    filedOn: '2026-05-14',
    areaLevels: { finance: 1.9, customers: 1.4, technologies: 1.5, people: 1.3, purchasing: 1.6, logistics: 1.7, production: 1.5, design: 1.4 },
    answers: { quality: 1, equipment: 1 },
  },
  {
    key: 'oreficeria-scintilla',
    name: 'Oreficeria Scintilla',
    taxCode: unassignedTaxCode(61),
    sector: '32',
    sizeClass: 'micro',
    province: 'VI',
    municipality: 'Vicenza',
    description:
      'Gioielli in oro e argento, cinque orafi al banco. Il disegno è nostro, la fusione la diamo fuori. Fiere due volte l’anno.',
    needs:
      'Passare dal disegno a mano al computer senza perdere la mano. E proteggere i modelli, ce li copiano prima che finisca la fiera.',
    origin: 'self',
    filedOn: '2026-03-19',
    areaLevels: { finance: 1.1, customers: 1.2, technologies: 0.9, people: 0.7, purchasing: 0.9, logistics: 0.8, production: 0.8, design: 1.2 },
    answers: { 'intellectual-property': 0, designing: 1 },
  },
  {
    key: 'stampi-bricco-alto',
    name: 'Stampi Bricco Alto',
    taxCode: unassignedTaxCode(62),
    sector: '25',
    sizeClass: 'small',
    province: 'TO',
    municipality: 'Rivoli',
    description:
      'Stampi per pressofusione, ventiquattro persone. Lavoriamo per l’auto e l’auto sta cambiando. Progettiamo e costruiamo tutto dentro.',
    needs:
      'Gli stampi con i canali di raffreddamento stampati in 3D ci interessano molto, ma vogliamo vedere numeri veri. Cerchiamo anche altri settori dove vendere.',
    origin: 'self',
    filedOn: '2026-10-22',
    areaLevels: { finance: 2.7, customers: 2, technologies: 2.6, people: 2.2, purchasing: 2.3, logistics: 2.2, production: 2.6, design: 3.2 },
    notForUs: ['online-sales'],
    answers: { 'market-information': 1, 'enabling-technologies': 2 },
  },
  {
    key: 'pastificio-vento-di-mare',
    name: 'Pastificio Vento di Mare',
    taxCode: unassignedTaxCode(63),
    sector: '10',
    sizeClass: 'micro',
    province: 'NA',
    municipality: 'Gragnano',
    description:
      'Pasta trafilata al bronzo, nove persone. Essiccazione lenta, come si faceva. Metà va all’estero, ordini piccoli e frequenti.',
    needs:
      'Vulimmo crescere senza perdere la qualità: tenere sotto controllo l’essiccatoio e avere gli ordini dall’estero in un posto solo, non su tre telefoni.',
    origin: 'self',
    filedOn: '2026-06-11',
    areaLevels: { finance: 1, customers: 1.1, technologies: 0.8, people: 0.8, purchasing: 0.9, logistics: 0.9, production: 0.8, design: 0.7 },
    notForUs: ['designing'],
    answers: { sales: 1, equipment: 1 },
  },
  {
    key: 'lampade-borgo-chiaro',
    name: 'Lampade Borgo Chiaro',
    taxCode: unassignedTaxCode(64),
    sector: '27',
    sizeClass: 'small',
    province: 'AN',
    municipality: 'Jesi',
    description:
      'Lampade e sistemi di luce per musei e negozi, ventinove persone. Elettronica e ottica disegnate da noi. Tutto su commessa.',
    needs:
      'Le lampade oggi si comandano da sole ma non raccontano niente. Vorremmo vendere la manutenzione compresa e sapere prima quando una va cambiata.',
    origin: 'self',
    filedOn: '2026-08-13',
    areaLevels: { finance: 2.6, customers: 2.4, technologies: 2.7, people: 2.3, purchasing: 2.5, logistics: 2.2, production: 2.4, design: 3 },
    notForUs: ['online-sales'],
    answers: { 'after-sales': 1, 'artificial-intelligence': 0 },
  },
];
