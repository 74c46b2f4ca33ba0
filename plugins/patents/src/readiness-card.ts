import { computed, defineComponent, h, type PropType } from 'vue';
import type { EntryCardData } from '@innesto/schema/client';
import type { LocalizedText } from '@innesto/schema';
import { FACT_LABELS } from './labels.ts';

const STEPS = 9;

/** Body of a technology's card: how ready it is as nine small steps with the words beside them, and how it is protected. */
export const ReadinessCard = defineComponent({
  name: 'ReadinessCard',
  props: { entry: { type: Object as PropType<EntryCardData>, required: true } },
  setup(props) {
    const readiness = computed(() => factOf(props.entry, FACT_LABELS.readiness));
    const status = computed(() => factOf(props.entry, FACT_LABELS.status));
    return () =>
      h('div', [
        h('p', { class: 'mb-2' }, props.entry.summary),
        h('dl', { class: 'mb-0 small' }, [
          ...row(readiness.value, (value) => [steps(Number.parseInt(value, 10)), h('span', value)]),
          ...row(status.value, (value) => [h('span', value)]),
        ]),
      ]);
  },
});

type ShownFact = EntryCardData['facts'][number];

// A card gets its facts in the reader's language only, so the label is looked for in both.
function factOf(entry: EntryCardData, label: LocalizedText): ShownFact | undefined {
  return entry.facts.find((fact) => fact.label === label.it || fact.label === label.en);
}

function row(fact: ShownFact | undefined, content: (value: string) => ReturnType<typeof h>[]): ReturnType<typeof h>[] {
  if (fact === undefined) return [];
  return [h('dt', fact.label), h('dd', { class: 'mb-1' }, content(fact.value))];
}

// The value says the same in words, so the picture is hidden from screen readers.
function steps(level: number): ReturnType<typeof h> {
  const step = (place: number): ReturnType<typeof h> =>
    h('span', { class: ['d-inline-block border border-primary me-1', place < level ? 'bg-primary' : 'bg-white'], style: 'width:.6rem;height:.6rem' });
  return h('span', { 'aria-hidden': 'true', class: 'me-2' }, Array.from({ length: STEPS }, (_, place) => step(place)));
}
