import type { Component } from 'vue';
import type { Role } from './domain.ts';

/** What a card is given: an entry as a list shows it, texts already in the reader's language. */
export interface EntryCardData {
  readonly id: string;
  readonly kind: string;
  readonly kindName: string;
  readonly role: Role;
  readonly title: string;
  readonly summary: string;
  readonly province?: string | null;
  readonly municipality?: string | null;
  readonly illustrative: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** What a form for a kind's own attributes is given (`v-model`): the attributes as they stand. */
export interface AttributesFormProps {
  readonly modelValue: Readonly<Record<string, unknown>>;
}

/** Places of the core's pages a plugin may add a panel to. The panel's props are the value. */
export interface Slots {
  /** Below the facts of an entry's page. */
  'entry.after-facts': { readonly entry: EntryCardData };
}

/** A component that shows one entry in a list. It replaces only the card's body: heading, marks and links stay the core's. */
export type EntryCard = Component<{ entry: EntryCardData }>;

/**
 * Door 7: the browser half of a plugin, the default export of "<package>/client". Every part is optional: without
 * cards the default card shows the kind's facts.
 */
export interface ClientPlugin {
  /** The id of the plugin. */
  readonly id: string;
  /** Kind to card. */
  readonly cards?: Readonly<Record<string, EntryCard>>;
  /** Kind to form of its own attributes, for publishers. */
  readonly forms?: Readonly<Record<string, Component<AttributesFormProps>>>;
  readonly slots?: { readonly [Name in keyof Slots]?: readonly Component<Slots[Name]>[] };
}

/**
 * Declares the browser half of a plugin. Returns it unchanged: this only gives it its types.
 *
 * @example
 * export default defineClientPlugin({ id: 'fablabs', cards: { 'fablabs.fablab': FabLabCard } });
 */
export function defineClientPlugin(plugin: ClientPlugin): ClientPlugin {
  return plugin;
}
