import type { Beginnings } from './beginnings.ts';
import type { Change } from './changes.ts';
import type { Exposure } from './exposure.ts';
import type { Half } from '../halves.ts';
import { companyHalf, type Quality } from './quality.ts';
import { SERVED_BAR, type Served } from './served.ts';

/** Partners that are named. */
const NAMED = 10;

/** The table of how well each ranker answers. */
export function qualityTable(qualities: readonly Quality[]): string[] {
  return qualities.map(({ ranker, needs, ndcg10, ndcg10Interval: [low, high], own, gaps, half, judged, wins, losses, difference, differenceInterval: [least, most] }) =>
    `  ${ranker.padEnd(16)} nDCG@10 ${number(ndcg10)} (${number(low)} to ${number(high)}) of ${needs}; own words ${number(own)}, gaps ${number(gaps)}; tuned half ${number(half.tuned)}, reported ${number(half.reported)}; ` +
    `${signed(difference)} (${signed(least)} to ${signed(most)}) ${wins}:${losses}; ${percent(judged)} of the first tens graded`);
}

/** The severe gaps that are served, and why the others are not. */
export function servedLines({ gaps, missed }: Served): string[] {
  const share = gaps.length === 0 ? 1 : (gaps.length - missed.length) / gaps.length;
  const count = (half: Half): string => {
    const all = gaps.filter((need) => companyHalf(need) === half).length;
    return `${all - missed.filter(({ need }) => companyHalf(need) === half).length} of ${all}`;
  };
  return [
    `  ${percent(share)} of ${gaps.length} severe gaps that something fits are served in the first ten (bar: ${percent(SERVED_BAR)}${share < SERVED_BAR ? ', MISSED' : ''}); tuned half ${count('tuned')}, reported ${count('reported')}`,
    ...missed.flatMap(({ need, instead, reasons }) => [`  missed: ${need}`, `    for it stand there: ${instead.join(', ') || 'nothing'}`, ...reasons.map((reason) => `    ${reason}`)]),
  ];
}

/** How far the beginnings of lists can be believed, and what cannot. */
export function beginningLines({ entries, fit, others }: Beginnings): string[] {
  return [
    `  ${fit} of ${entries} fit (${percent(fit / Math.max(1, entries))})`,
    ...others.map(({ company, place, entry, grade }) => `    ${company} ${place}: ${entry} (${grade ?? 'not graded'})`),
  ];
}

/** How the first tens are spread over the partners. */
export function exposureLines({ partners, never, gini, topShare, places }: Exposure): string[] {
  return [
    `  Gini ${number(gini)}; the five shown most have ${percent(topShare)} of the places; ${never} of ${partners} partners stand in no first ten`,
    ...places.slice(0, NAMED).map(([partner, count]) => `    ${String(count).padStart(4)}  ${partner}`),
  ];
}

/** What a change of weights moves, need by need. */
export function changeLines(changes: readonly Change[]): string[] {
  const list = (sign: string, entries: Change['entered']) => entries.map(([entry, grade]) => `    ${sign} ${entry} (${grade ?? 'not graded'})`);
  return changes.flatMap(({ need, before, after, entered, left }) => [
    `  ${need.padEnd(44)} nDCG@10 ${number(before)} → ${number(after)}  ${signed(after - before)}`, ...list('+', entered), ...list('−', left),
  ]);
}

function number(value: number): string {
  return value.toFixed(3);
}

function signed(value: number): string {
  return (value < 0 ? '−' : '+') + number(Math.abs(value));
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
