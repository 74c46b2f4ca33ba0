const ITALIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** The day in Italy of a moment, as an ISO date: what a date field starts with. */
export const italianDay = (moment: Date): string => ITALIAN_DAY.format(moment);
