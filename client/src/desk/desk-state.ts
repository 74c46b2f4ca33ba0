import { SIZE_CLASSES, type SizeClass } from '@innesto/schema';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { VariablesOf } from '../graphql/graphql.ts';
import type { DeskQuery } from './desk.query.ts';

/** How many companies one page of the list holds. */
export const PAGE_SIZE = 25;

/** All that the desk shows, as its address says it. */
export interface DeskState {
  readonly query: string;
  readonly province: string;
  readonly size: SizeClass | '';
  /** ATECO division. */
  readonly sector: string;
  /** Only those that have, or have not, filed an assessment. */
  readonly assessed: 'yes' | 'no' | '';
  /** The company whose drawer is open. */
  readonly company: string;
}

/** The desk without any filter. */
export const WHOLE_DESK: DeskState = { query: '', province: '', size: '', sector: '', assessed: '', company: '' };

/** Reads the state from an address. What it does not understand it leaves out. */
export function fromAddress(query: LocationQuery): DeskState {
  const one = (name: string): string => [query[name]].flat()[0] ?? '';
  return {
    query: one('q'),
    province: one('province'),
    size: SIZE_CLASSES.find((size) => size === one('size')) ?? '',
    sector: one('sector'),
    assessed: (['yes', 'no'] as const).find((answer) => answer === one('assessed')) ?? '',
    company: one('company'),
  };
}

/** Writes the state as the shortest address that `fromAddress` reads back. */
export function toAddress({ query, ...state }: DeskState): LocationQueryRaw {
  return Object.fromEntries(Object.entries({ q: query, ...state }).filter(([, value]) => value !== ''));
}

/** What the state asks of the server. */
export function toVariables({ query, province, size, sector, assessed }: DeskState, after: string | null = null): VariablesOf<typeof DeskQuery> {
  return {
    query: query || null,
    filter: {
      ...(province ? { provinces: [province] } : {}),
      ...(size ? { sizeClasses: [size] } : {}),
      ...(sector ? { sectors: [sector] } : {}),
      ...(assessed ? { assessed: assessed === 'yes' } : {}),
    },
    first: PAGE_SIZE,
    after,
  };
}

/** Whether two states show the same list; which drawer is open makes no difference to it. */
export function sameList(one: DeskState, other: DeskState): boolean {
  return JSON.stringify({ ...one, company: '' }) === JSON.stringify({ ...other, company: '' });
}

/** How many filters are on. */
export const filterCount = ({ province, size, sector, assessed }: DeskState): number => [province, size, sector, assessed].filter(Boolean).length;
