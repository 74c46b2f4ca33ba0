import { LOCALES, type Locale, type LocalizedText } from '@innesto/schema';
import { fold } from '@innesto/schema/concepts';

/** All documents by title, in each language. */
export class TitleOrder {
  readonly #titles: Record<Locale, string[]> = { it: [], en: [] };
  readonly #orders: Record<Locale, number[]> = { it: [], en: [] };
  readonly #ids: readonly string[];

  /** `ids` tells documents of the same title apart. */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  /** Adds the next document. */
  add(title: LocalizedText): void {
    for (const locale of LOCALES) this.#titles[locale].push(fold(title[locale]));
  }

  /** Copies a document of another order as the next one. */
  copy(from: TitleOrder, document: number): void {
    for (const locale of LOCALES) this.#titles[locale].push(from.#titles[locale][document]!);
  }

  /** A document's folded titles. */
  of(document: number): readonly string[] {
    return LOCALES.map((locale) => this.#titles[locale][document]!);
  }

  /** Every document, removed ones included, by folded title, then by id. */
  inOrder(locale: Locale): readonly number[] {
    const titles = this.#titles[locale];
    const order = this.#orders[locale];
    if (order.length === titles.length) return order;
    // Sorting an ordered list with a short tail is one pass (TimSort).
    for (let document = order.length; document < titles.length; document++) order.push(document);
    return order.sort((one, other) => compare(titles[one]!, titles[other]!) || compare(this.#ids[one]!, this.#ids[other]!));
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
