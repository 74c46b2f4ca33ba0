import { readFileSync } from 'node:fs';
import { checkWeights, WEIGHTS, type MatchingWeights } from '../../../src/matching/weights.ts';

interface Part {
  readonly [name: string]: unknown;
}

/** Matching's weights with those in their place that a file and the command line give: "signals.territory=0.4". */
export function givenWeights(file: string | undefined, settings: readonly string[]): MatchingWeights | undefined {
  if (file === undefined && settings.length === 0) return undefined;
  const fromFile: Part = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Part);
  return checkWeights([fromFile, ...settings.map(partOf)].reduce<Part>(withPart, WEIGHTS) as unknown as MatchingWeights);
}

function partOf(setting: string): Part {
  const [path = '', value = ''] = setting.split('=');
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value === '' ? undefined : Number(value)) as Part;
}

function withPart(whole: Part, part: Part): Part {
  const merged = Object.entries(part).map(([name, value]): [string, unknown] => {
    const standing = whole[name];
    return [name, isPart(value) && isPart(standing) ? withPart(standing, value) : value];
  });
  return { ...whole, ...Object.fromEntries(merged) };
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
