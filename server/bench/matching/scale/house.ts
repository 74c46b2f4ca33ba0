import pino from 'pino';
import { openHouse, type House } from '../../../src/app/house.ts';
import { readConfig } from '../../../src/config.ts';
import { catalogueOf, synthetic } from '../../synthetic/plugin.ts';
import { wordy } from '../../synthetic/wordy.ts';

/** Entries that are read as a source's; of more, the others are copies of these. */
export const READ = 100_000;

/** The source of so many entries. */
export const sourceOf = (size: number) => catalogueOf(Math.min(size, READ), { shape: wordy });

/** A house with that source, where and with which engine the environment says. */
export function openScaleHouse(size: number): Promise<House> {
  return openHouse(readConfig(process.env), pino({ level: 'error' }, pino.destination(2)), {
    loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [sourceOf(size)],
  });
}
