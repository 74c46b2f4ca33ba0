import type { Compound, QueryWord } from './query-text.ts';
import type { Mention } from './vocabulary.ts';

/** Words of a query that are looked for together: from one place to before another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The concept they name. */
  readonly concept?: string;
  /** The form they have when written as one word. */
  readonly compound?: string;
}

/** Parts the words of a query into spans: concepts first, then compounds, each other word for itself. */
export function spansOf(words: readonly QueryWord[], mentions: readonly Mention[], compounds: readonly Compound[]): readonly Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < words.length; from = spans.at(-1)!.to) {
    spans.push(conceptFrom(from, words, mentions, compounds) ?? compounds.map(toSpan).find((span) => span.from === from) ?? { from, to: from + 1 });
  }
  return spans;
}

function conceptFrom(from: number, words: readonly QueryWord[], mentions: readonly Mention[], compounds: readonly Compound[]): Span | undefined {
  const { start } = words[from]!;
  const mention = mentions.find((each) => each.start <= start && start < each.end);
  if (!mention) return undefined;
  const after = words.findIndex((word) => word.start >= mention.end);
  const to = after < 0 ? words.length : after;
  return { from, to, concept: mention.concept, compound: compounds.find((each) => each.from === from && each.to === to)?.form };
}

function toSpan({ from, to, form }: Compound): Span {
  return { from, to, compound: form };
}
