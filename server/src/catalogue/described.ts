import { z } from 'zod';
import type { Description, EntryView, Fact, Kind } from '@innesto/schema';
import type { Owned } from '../registries.ts';

const words = (least: number, most: number) => z.object({ it: z.string().min(least).max(most), en: z.string().min(least).max(most) });

const Described = z.object({
  text: words(0, 200_000),
  terms: z.array(z.string()).max(2_000).default([]),
  facets: z.record(z.string(), z.array(z.string())).default({}),
});

const Facts = z.array(z.object({
  label: words(1, 300), value: words(1, 4_000),
  source: z.object({ title: z.union([z.string(), words(1, 500)]), url: z.string().optional(), retrievedOn: z.string().optional() }).optional(),
})).max(200);

/** What a kind says of an entry, checked: a kind that says something else spoils that entry and no list. Throws, naming the part. */
export function described(kind: Owned<Kind>, view: EntryView): { readonly description: Required<Description>; readonly facts: readonly Fact[] } {
  return { description: check(Described, kind.describe(view), 'describe()'), facts: check(Facts, kind.facts(view), 'facts()') };
}

function check<Schema extends z.ZodType>(schema: Schema, given: unknown, part: string): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TypeError(`${part} gave something else than it promises: ${issue!.path.join('.')} ${issue!.message}`);
}
