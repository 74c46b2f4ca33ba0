/** Password of every demo person. */
export const DEMO_PASSWORD = 'innesto-demo';

/** A hub of the demonstration. Its territory is a list of two-letter province codes. */
export interface DemoHub {
  readonly key: string;
  readonly name: string;
  readonly provinces: readonly string[];
}

/** Hubs that do not exist, named so that nobody takes them for the real ones. */
export const demoHubs: readonly DemoHub[] = [
  { key: 'reggio-emilia', name: 'Punto Impresa Digitale di Reggio Emilia (dimostrazione)', provinces: ['RE'] },
  { key: 'modena-bologna', name: 'Polo per l’innovazione digitale di Modena e Bologna (dimostrazione)', provinces: ['MO', 'BO'] },
];

/** Somebody who can sign in to the demonstration, and what that person works for. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: 'company' | 'publisher' | 'promoter' | 'administrator';
  /** Key of the demo company a company's person belongs to. */
  readonly company?: string;
  /** `<source>:<key>` of the partner a publisher edits. */
  readonly organisation?: string;
  /** Key of the hub a promoter works for. */
  readonly hub?: string;
}

/** The four demo people, one for each role, in the order in which they are printed. */
export const demoPeople: readonly DemoPerson[] = [
  { email: 'company@demo.innesto', name: 'Ivana Nironi', role: 'company', company: 'officina-fontanabianca' },
  {
    email: 'publisher@demo.innesto',
    name: 'Redazione di prova',
    role: 'publisher',
    organisation: 'competence-centres.directory:bi-rex',
  },
  { email: 'promoter@demo.innesto', name: 'Davide Prampolini', role: 'promoter', hub: 'reggio-emilia' },
  { email: 'admin@demo.innesto', name: 'Amministrazione di prova', role: 'administrator' },
];
