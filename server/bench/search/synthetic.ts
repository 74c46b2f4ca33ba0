import type { SearchDocument } from '../../src/search/index.ts';
import { toDocument, type TestCollection } from '../relevance/collection.ts';
import { seeded } from '../relevance/random.ts';

/** Words of a synthetic document's text, about. */
const LENGTH = 90;

/** So many documents of about ninety words, put together from real sentences; the same at every run. */
export function syntheticDocuments(collections: readonly TestCollection[], count: number): readonly SearchDocument[] {
  const sentences = collections.flatMap(sentencesOf);
  const random = seeded(3);
  const sentence = () => sentences[Math.floor(random() * sentences.length)]!;
  return Array.from({ length: count }, (_, at) => {
    const text: string[] = [];
    while (text.length < LENGTH) text.push(...sentence().split(' '));
    return {
      ...toDocument({ id: `d${at}`, title: sentence().split(' ').slice(0, 8).join(' '), text: text.join(' ') }, 'en'),
      province: `P${at % 100}`, kind: `bench.kind${at % 7}`, concepts: [`concept${at % 130}`, `concept${(at * 7) % 130}`],
    };
  });
}

function sentencesOf({ locale, documents }: TestCollection): readonly string[] {
  return documents.flatMap((document) => document.text[locale].split(/(?<=[.!?])\s+/).filter((text) => text.length > 30 && text.length < 400));
}
