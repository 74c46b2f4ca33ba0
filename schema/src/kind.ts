import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { EntryView, Fact, Role } from './domain.ts';
import type { LocalizedText } from './locale.ts';

/** What a kind makes searchable, beside title and summary. Stored at intake, in both languages. */
export interface Description {
  /** Words people may search by. Plain text. */
  readonly text: LocalizedText;
  /** Names of the field's own codes and words; the core maps them to concepts and reports the ones it cannot. */
  readonly terms?: readonly string[];
  /** Extra filters: facet name to values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Door 1: a kind of entry. Only the plugin knows it; the core knows its role.
 *
 * @example
 * const fablab = defineKind({
 *   id: 'fablabs.fablab', role: 'partner',
 *   name: { it: 'FabLab', en: 'FabLab' }, plural: { it: 'FabLab', en: 'FabLabs' },
 *   attributes: z.object({ machines: z.array(z.string()) }),
 *   describe: (entry) => ({ text: sameText(entry.attributes.machines.join(', ')), terms: entry.attributes.machines }),
 *   facts: (entry) => [{ label: { it: 'Macchine', en: 'Machines' }, value: sameText(entry.attributes.machines.join(', ')) }],
 * });
 */
export interface Kind<Attributes extends StandardSchemaV1 = StandardSchemaV1> {
  /** `<plugin>.<noun>`, singular. */
  readonly id: string;
  readonly role: Role;
  readonly name: LocalizedText;
  readonly plural: LocalizedText;
  readonly attributes: Attributes;
  /** Whether a partner organisation of the same plugin may publish entries of this kind itself. */
  readonly publishable?: boolean;
  describe(entry: EntryView<StandardSchemaV1.InferOutput<Attributes>>): Description;
  facts(entry: EntryView<StandardSchemaV1.InferOutput<Attributes>>): readonly Fact[];
}

/** Declares a kind, inferring the type of its attributes from their schema. */
export function defineKind<Attributes extends StandardSchemaV1>(kind: Kind<Attributes>): Kind<Attributes> {
  return kind;
}
