import type { Locale } from '@innesto/schema';
import type { RequestContext } from '../context.ts';
import { inLocale } from '../reading/locale.args.ts';
import { proofsOf, type Said } from './proofs.ts';
import { sentence, SENTENCES, SIGNAL_NAMES } from './sentences.ts';
import type { SignalValue } from './values.ts';

/** What a reason says in one language, each part worked out when it is read. */
export interface Told {
  readonly signalName: string;
  readonly text: string;
  /** Words of the entry, or its concepts, that prove it. */
  readonly evidence: readonly string[];
}

/** A stored value with what it says. */
export type ToldReason = Omit<SignalValue, 'evidence'> & Told & { readonly stored: SignalValue };

/** Own words, of an entry or a company, stand in quotation marks; labels of concepts and titles do not. */
export const QUOTES: Readonly<Record<Locale, (word: string) => string>> = { it: (word) => `«${word}»`, en: (word) => `“${word}”` };

/** Proofs that a reason's sentence names; all of them stand beside it. */
const TOLD = 3;

/** Tells a stored value in a language, else in the reader's. */
export function tell(stored: SignalValue, context: RequestContext, locale?: Locale | null): ToldReason {
  const spoken = locale ?? context.locale;
  let found: readonly Said[] | undefined;
  const proofs = (): readonly Said[] => (found ??= proofsOf(stored, context, spoken));
  return {
    ...stored, stored,
    get signalName() { return nameOf(stored, context, spoken); },
    get text() { return textOf(stored, proofs, context, spoken); },
    get evidence() { return proofs().map(({ proof }) => proof); },
  };
}

function nameOf({ signal, label }: SignalValue, context: RequestContext, spoken: Locale): string {
  const name = SIGNAL_NAMES[signal] ?? label;
  return name ? inLocale(name, context, spoken) : signal;
}

function textOf({ message, says }: SignalValue, proofs: () => readonly Said[], context: RequestContext, spoken: Locale): string {
  if (says) return inLocale(says, context, spoken);
  const text = SENTENCES[message?.key ?? ''];
  const evidence = proofs().slice(0, TOLD).map(({ proof, quoted }) => (quoted ? QUOTES[spoken](proof) : proof)).join(', ');
  return text ? sentence(inLocale(text, context, spoken), { ...message!.parameters, evidence }, spoken) : '';
}
