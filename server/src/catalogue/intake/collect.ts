import type { Kind, LocalizedText, ReadContext, Source, SourceRecord } from '@innesto/schema';
import type { Owned } from '../../registries.ts';
import { checkRecord } from './check-record.ts';

/** Everything one read gave, checked, before any of it is stored. */
export interface Collected {
  readonly records: ReadonlyMap<string, { readonly record: SourceRecord; readonly kind: Owned<Kind> }>;
  /** Keys that the source says are no more. */
  readonly gone: ReadonlySet<string>;
  readonly refused: readonly { readonly key: string; readonly reason: LocalizedText }[];
  readonly cursor?: string;
}

const TWICE: LocalizedText = { it: 'La chiave è di più record.', en: 'Several records have this key.' };

/** Reads a source to its end. Throws what the source throws; a bad record is counted, not thrown. */
export async function collect(source: Source, context: ReadContext, kinds: ReadonlyMap<string, Owned<Kind>>): Promise<Collected> {
  const records = new Map<string, { record: SourceRecord; kind: Owned<Kind> }>();
  const gone = new Set<string>();
  const refused: { key: string; reason: LocalizedText }[] = [];
  let { cursor } = context;
  const put = async (record: unknown): Promise<void> => {
    const checked = await checkRecord(record, kinds);
    if ('reason' in checked) refused.push(checked);
    // Among changes the later one counts; a whole that says two things of one key cannot be believed on it.
    else if (source.reads === 'whole' && records.has(checked.record.key)) refused.push({ key: checked.record.key, reason: TWICE });
    else {
      records.set(checked.record.key, checked);
      gone.delete(checked.record.key);
    }
  };
  for await (const event of source.read(context)) {
    context.signal.throwIfAborted();
    if (event.type === 'cursor') cursor = event.value;
    else if (event.type === 'put') await put(event.record);
    else if (gone.add(event.key)) records.delete(event.key);
  }
  return { records, gone, refused, cursor };
}

/** Why a full read must not be believed: it is empty, or less than half of what is there. Small sources may shrink. */
export function suspicion(read: number, standing: number): LocalizedText | undefined {
  const emptied = standing > 0 && read === 0;
  const shrunk = standing >= 10 && read < standing / 2;
  if (!emptied && !shrunk) return undefined;
  return {
    it: `La lettura ha dato ${read} voci, ce n’erano ${standing}: non è stata applicata. Se è giusta, ritira le voci dalla fonte un po’ alla volta.`,
    en: `The read gave ${read} entries where ${standing} stood: it was not applied. If it is right, take entries out of the source step by step.`,
  };
}
