import type { SizeClass } from '@innesto/schema';

/** An invented company and where it stands. Always shown as illustrative. */
export interface DemoCompany {
  /** Names it in this package only. */
  readonly key: string;
  readonly name: string;
  /** Eleven digits with a right check digit, from a range that is not assigned to anybody. */
  readonly taxCode: string;
  /** ATECO 2007 division, two digits. */
  readonly sector: string;
  readonly sizeClass: SizeClass;
  /** Two-letter code. */
  readonly province: string;
  readonly municipality: string;
  /** What it does and what it needs, in its owner's words: Italian, mistakes included. */
  readonly description: string;
  readonly needs: string;
  /** How it came to the platform; a company entered by a hub is followed by it. */
  readonly origin: 'self' | 'hub';
  /** Key of the hub that follows it. */
  readonly hub?: string;
  /** Day its self-assessment was filed. */
  readonly filedOn: string;
  /** About where each area of the self-assessment stands, from 0 to 4. */
  readonly areaLevels: Readonly<Record<string, number>>;
  /** Questions answered "not for us", where the question allows it. */
  readonly notForUs?: readonly string[];
  /** Answers that the description tells exactly. */
  readonly answers?: Readonly<Record<string, number>>;
}
