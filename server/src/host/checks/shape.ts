import { Migration } from '@mikro-orm/migrations';
import { CronExpressionParser } from 'cron-parser';
import { z } from 'zod';
import { CONCEPT_SCHEMES, ROLES, type Contribution, type Locale, type LocalizedText } from '@innesto/schema';
import { says } from '../../input.ts';
import { problemsOf, type PluginProblem, type Rule } from '../problem.ts';

/** The rule that each part of a contribution is checked under. */
const RULES: Readonly<Record<keyof Contribution, Rule>> = {
  kinds: 'kind', sources: 'source', concepts: 'concept', signals: 'signal', graphql: 'graphql-type', storage: 'storage',
  jobs: 'job', instruments: 'instrument',
};

const CURE: LocalizedText = {
  it: 'Guarda gli esempi nel contratto (@innesto/schema) e in plugins/README.md.',
  en: 'See the examples in the contract (@innesto/schema) and in plugins/README.md.',
};

/** A check that zod has not. */
const must = <Value>(test: (value: unknown) => boolean, it: string, en: string) => z.custom<Value>(test, says(it, en));

const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));

const text = z.object({ it: z.string().trim().min(1), en: z.string().trim().min(1) });
const runs = must<Function>((value) => typeof value === 'function', 'deve essere una funzione', 'must be a function');
const cron = must<string>(isCron, 'deve essere un’espressione cron', 'must be a cron expression');
const standardSchema = must((value) => typeof (value as { '~standard'?: { validate?: unknown } } | null)?.['~standard']?.validate === 'function',
  'deve essere uno Standard Schema (zod, valibot, arktype)', 'must be a Standard Schema (zod, valibot, arktype)');
const migration = must((value) => typeof value === 'function' && value.prototype instanceof Migration,
  'deve estendere Migration di @innesto/schema/storage', 'must extend Migration of @innesto/schema/storage');

/** An instance of a class would lose its methods when it is registered. */
const plain = <Shape extends z.ZodRawShape>(shape: Shape) => must<object>(isPlain, 'deve essere un oggetto semplice', 'must be a plain object').pipe(z.strictObject(shape));

const steps = z.array(z.object({ text, concepts: z.array(z.string()).optional() }));
const question = z.object({
  id: z.string().min(1), text, why: text, concepts: z.array(z.string()), notApplicable: z.boolean(), weight: z.number().positive().optional(), steps: steps.optional(),
});
const area = z.object({
  id: z.string().min(1), name: text, description: text, levels: z.array(text), gap: text, questions: z.array(question).min(1),
  target: z.record(z.string(), z.number()).refine((target) => target['default'] !== undefined, { path: ['default'] }),
});

/** What a contribution must look like. Ids are checked to be the plugin's own. */
function shapeFor(plugin: string) {
  const own = new RegExp(`^${plugin}\\.[a-z][a-z0-9-]*$`);
  const id = must<string>((value) => typeof value === 'string' && own.test(value), `deve essere «${plugin}.<nome>»`, `must be “${plugin}.<noun>”`);
  const kind = plain({ id, role: z.enum(ROLES), name: text, plural: text, attributes: standardSchema, publishable: z.boolean().optional(), describe: runs, facts: runs });
  const source = plain({ id, title: text, reads: z.enum(['whole', 'changes']), schedule: cron.optional(), read: runs });
  const signal = plain({ id, kinds: z.array(z.string()).min(1), label: text, measure: runs });
  const words = z.object({ it: z.array(z.string()), en: z.array(z.string()) });
  const concept = z.object({ id: z.string(), scheme: z.enum(CONCEPT_SCHEMES), label: z.object({ it: z.string(), en: z.string() }), synonyms: words, broader: z.array(z.string()).optional() });
  const instrument = z.object({
    id, version: z.string().min(1), name: text, description: text, mode: z.enum(['self', 'guided']), steps: steps.min(2), areas: z.array(area).min(1),
    profiles: z.array(z.object({ id: z.string().min(1), name: text, description: text, from: z.number() })).min(1), source: text,
  });
  const storage = z.strictObject({ entities: z.array(z.unknown()), migrations: z.array(z.object({ name: z.string(), class: migration })) });
  return plain({
    kinds: z.array(kind).optional(), sources: z.array(source).optional(), concepts: z.array(concept).optional(), signals: z.array(signal).optional(),
    graphql: z.strictObject({ types: z.record(z.string(), runs).optional(), resolvers: z.array(runs).optional() }).optional(),
    storage: storage.optional(), jobs: z.array(plain({ id, schedule: cron, run: runs })).optional(), instruments: z.array(instrument).optional(),
  } satisfies Record<keyof Contribution, z.ZodType>);
}

/** Checks that a contribution has the parts it may have, and each part all it needs. */
export function checkShape(plugin: string, contribution: unknown): PluginProblem[] {
  const shape = shapeFor(plugin);
  const issuesIn = (locale: Locale) => shape.safeParse(contribution, { error: wordingIn(locale) }).error?.issues ?? [];
  const english = issuesIn('en');
  const italian = english.length > 0 ? issuesIn('it') : [];
  return english.map((issue, index) => {
    const subject = subjectOf(contribution, issue.path);
    const rule = RULES[issue.path[0] as keyof Contribution] ?? 'contribute';
    return problemsOf(plugin)(rule, { it: `${subject}: ${italian[index]?.message}.`, en: `${subject}: ${issue.message}.` }, CURE);
  });
}

function isCron(value: unknown): boolean {
  try {
    return typeof value === 'string' && value.trim() !== '' && CronExpressionParser.parse(value) !== undefined;
  } catch {
    return false;
  }
}

/** zod's own wording in a language, and ours where a check carries it. */
function wordingIn(locale: Locale): z.core.$ZodErrorMap {
  const { localeError } = z.locales[locale]();
  return (issue) => (issue.code === 'custom' && (issue.params?.[locale] as string | undefined)) || localeError(issue);
}

/** What an issue is about: the id of the part and the way to the fault in it. */
function subjectOf(contribution: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path.map(String);
  if (list === undefined) return 'contribute()';
  const part = (contribution as Record<string, Record<string, { id?: unknown }>>)[list]?.[index ?? ''];
  const named = typeof part?.id === 'string' && part.id ? [`“${part.id}”`, ...rest] : [list, index, ...rest];
  return named.filter((step) => step !== undefined).join('.');
}
