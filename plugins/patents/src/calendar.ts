import type { LocalizedText } from '@innesto/schema';

/** A calendar day, "2026-11-21". Days written so sort as text. */
export type Day = string;

const ROME = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** The day it is in Italy at a moment. */
export function dayOf(moment: Date): Day {
  return ROME.format(moment);
}

/**
 * The day of the same number some months later, or the last day of that month when it has no such number (rule 80.2 of
 * the regulations under the Patent Cooperation Treaty).
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** A day as people read it: "3 maggio 2027", "3 May 2027". */
export function readableDay(day: Day): LocalizedText {
  const date = new Date(`${day}T12:00:00Z`);
  return {
    it: new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
    en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  };
}
