import type { LocalizedText } from '../locale.ts';

/** A region of Italy. */
export interface Region {
  /** ISTAT code, two digits ("08"). */
  readonly code: string;
  readonly name: LocalizedText;
}

/**
 * The twenty regions in the order of their ISTAT codes.
 * Source: Italian controlled vocabularies, CC BY; English names by us.
 */
export const REGIONS: readonly Region[] = [
  { code: '01', name: { it: 'Piemonte', en: 'Piedmont' } },
  { code: '02', name: { it: 'Valle d’Aosta', en: 'Aosta Valley' } },
  { code: '03', name: { it: 'Lombardia', en: 'Lombardy' } },
  { code: '04', name: { it: 'Trentino-Alto Adige', en: 'Trentino-South Tyrol' } },
  { code: '05', name: { it: 'Veneto', en: 'Veneto' } },
  { code: '06', name: { it: 'Friuli-Venezia Giulia', en: 'Friuli-Venezia Giulia' } },
  { code: '07', name: { it: 'Liguria', en: 'Liguria' } },
  { code: '08', name: { it: 'Emilia-Romagna', en: 'Emilia-Romagna' } },
  { code: '09', name: { it: 'Toscana', en: 'Tuscany' } },
  { code: '10', name: { it: 'Umbria', en: 'Umbria' } },
  { code: '11', name: { it: 'Marche', en: 'Marche' } },
  { code: '12', name: { it: 'Lazio', en: 'Lazio' } },
  { code: '13', name: { it: 'Abruzzo', en: 'Abruzzo' } },
  { code: '14', name: { it: 'Molise', en: 'Molise' } },
  { code: '15', name: { it: 'Campania', en: 'Campania' } },
  { code: '16', name: { it: 'Puglia', en: 'Apulia' } },
  { code: '17', name: { it: 'Basilicata', en: 'Basilicata' } },
  { code: '18', name: { it: 'Calabria', en: 'Calabria' } },
  { code: '19', name: { it: 'Sicilia', en: 'Sicily' } },
  { code: '20', name: { it: 'Sardegna', en: 'Sardinia' } },
];

const BY_CODE = new Map(REGIONS.map((each) => [each.code, each]));

/** The region with an ISTAT code ("08"), if there is one. */
export function region(istat: string): Region | undefined {
  return BY_CODE.get(istat);
}
