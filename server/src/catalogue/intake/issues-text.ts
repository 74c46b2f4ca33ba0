import { storableText } from '../storable.ts';

/** What a schema says of a value; a step of the path is a key, or an object that holds one. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly unknown[] | undefined;
}

/** At most so many issues of one record are told, and so much of each value. */
const TOLD = 5;
const QUOTED = 80;

/** What is wrong with a value, for its author: where, what, and what stands there, cut where it is long. */
export function issuesText(issues: readonly Issue[], value: unknown): string {
  return issues.slice(0, TOLD).map(({ path = [], message }) => {
    const steps = path.map((step) => String(typeof step === 'object' && step !== null && 'key' in step ? step.key : step));
    return [steps.join('.'), `${message}${quoted(at(value, steps))}`].filter(Boolean).join(': ');
  }).join('; ');
}

function at(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined), value);
}

/** Of what holds other values, the path says enough. */
function quoted(value: unknown): string {
  if (value === undefined || value === null || !['string', 'number', 'boolean', 'bigint'].includes(typeof value)) return '';
  const text = String(value);
  return ` (“${text.length > QUOTED ? `${storableText(text.slice(0, QUOTED))}…` : text}”)`;
}
