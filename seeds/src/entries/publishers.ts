import type { Place } from '@innesto/schema';

/** A real organisation of another plugin's source, under which invented entries are shown. */
export interface Publisher {
  /** Its entry, as `<source>:<key>`. */
  readonly reference: string;
  /** Its name, as the owner of an invented technology. */
  readonly name: string;
  readonly place: Place;
}

const place = (province: string, municipality: string): Place => ({ province, municipality });

const BOLOGNA = place('BO', 'Bologna');
const FAENZA = place('RA', 'Faenza');
const FERRARA = place('FE', 'Ferrara');
const MILANO = place('MI', 'Milano');
const MODENA = place('MO', 'Modena');
const PADOVA = place('PD', 'Padova');
const PARMA = place('PR', 'Parma');
const PIACENZA = place('PC', 'Piacenza');
const REGGIO_EMILIA = place('RE', 'Reggio nell’Emilia');
const TORINO = place('TO', 'Torino');

type Row = readonly [name: string, place: Place];

const CENTRES = {
  artes40: ['ARTES 4.0', place('PI', 'Pontedera')],
  'bi-rex': ['BI-REX', BOLOGNA],
  cim40: ['CIM4.0', TORINO],
  cyber40: ['Cyber 4.0', place('RM', 'Roma')],
  made: ['MADE', MILANO],
  meditech: ['MedITech', place('NA', 'Napoli')],
  smact: ['SMACT', place('VE', 'Venezia')],
  start40: ['Start 4.0', place('GE', 'Genova')],
} as const satisfies Record<string, Row>;

const LABORATORIES = {
  airi: ['Università di Modena e Reggio Emilia', MODENA],
  'biogest-siteia': ['Università di Modena e Reggio Emilia', REGGIO_EMILIA],
  'centro-ceramico': ['Centro Ceramico', place('MO', 'Sassuolo')],
  cidea: ['Università di Parma', PARMA],
  'cim-casnati': ['Università di Parma', PARMA],
  cipack: ['Università di Parma', PARMA],
  'ciri-edilizia': ['Università di Bologna', BOLOGNA],
  'ciri-frame': ['Università di Bologna', place('RA', 'Ravenna')],
  'ciri-mam': ['Università di Bologna', BOLOGNA],
  crast: ['Università Cattolica', PIACENZA],
  'crpa-lab': ['CRPA', REGGIO_EMILIA],
  'en-tech': ['Università di Modena e Reggio Emilia', REGGIO_EMILIA],
  'enea-cross-tec': ['ENEA', BOLOGNA],
  'enea-laerte': ['ENEA', BOLOGNA],
  'enea-lecop': ['ENEA', BOLOGNA],
  'fondazione-rei': ['Fondazione REI', REGGIO_EMILIA],
  'future-technology-lab': ['Università di Parma', PARMA],
  in4: ['Università di Ferrara', FERRARA],
  'infn-ttlab': ['INFN', BOLOGNA],
  intermech: ['Università di Modena e Reggio Emilia', MODENA],
  leap: ['LEAP', PIACENZA],
  musp: ['MUSP', PIACENZA],
  'romagna-tech': ['Romagna Tech', FAENZA],
  'siteia-parma': ['Università di Parma', PARMA],
  'technopole-dama': ['Tecnopolo DAMA', BOLOGNA],
  'tpm-ms2': ['Università di Modena e Reggio Emilia', place('MO', 'Mirandola')],
} as const satisfies Record<string, Row>;

const UNIVERSITIES = {
  'cattolica-dises': ['Università Cattolica', PIACENZA],
  'polimi-gestionale': ['Politecnico di Milano', MILANO],
  'polimi-meccanica': ['Politecnico di Milano', MILANO],
  'polito-digep': ['Politecnico di Torino', TORINO],
  'polito-disat': ['Politecnico di Torino', TORINO],
  'sant-anna-biorobotica': ['Scuola Superiore Sant’Anna', place('PI', 'Pontedera')],
  'sant-anna-intelligenza-meccanica': ['Scuola Superiore Sant’Anna', place('PI', 'Pisa')],
  'unibo-chimica-industriale': ['Università di Bologna', BOLOGNA],
  'unibo-dei': ['Università di Bologna', BOLOGNA],
  'unibo-din': ['Università di Bologna', BOLOGNA],
  'unife-ingegneria': ['Università di Ferrara', FERRARA],
  'unife-matematica-informatica': ['Università di Ferrara', FERRARA],
  'unimore-aimagelab': ['Università di Modena e Reggio Emilia', MODENA],
  'unimore-arscontrol': ['Università di Modena e Reggio Emilia', REGGIO_EMILIA],
  'unimore-dismi': ['Università di Modena e Reggio Emilia', REGGIO_EMILIA],
  'unimore-economia': ['Università di Modena e Reggio Emilia', MODENA],
  unipd: ['Università di Padova', PADOVA],
  'unipd-dii': ['Università di Padova', PADOVA],
} as const satisfies Record<string, Row>;

const BODIES = {
  cnr: ['CNR', place('RM', 'Roma')],
  enea: ['ENEA', place('RM', 'Roma')],
  iit: ['IIT', place('GE', 'Genova')],
  infn: ['INFN', {}],
} as const satisfies Record<string, Row>;

/** Key of an organisation that invented entries are shown under. */
export type PublisherName = keyof typeof CENTRES | keyof typeof LABORATORIES | keyof typeof UNIVERSITIES | keyof typeof BODIES;

const ALL: Readonly<Record<PublisherName, Publisher>> = {
  ...from('competence-centres.directory', CENTRES),
  ...from('technopoles.network', LABORATORIES),
  ...from('universities.directory', UNIVERSITIES),
  ...from('patents.public-research', BODIES),
};

/** The organisation of that name. */
export function publisher(name: PublisherName): Publisher {
  return ALL[name];
}

function from<Name extends string>(source: string, rows: Readonly<Record<Name, Row>>): Record<Name, Publisher> {
  const entries = Object.entries<Row>(rows).map(([key, [name, at]]) => [key, { reference: `${source}:${key}`, name, place: at }]);
  return Object.fromEntries(entries) as Record<Name, Publisher>;
}
