import { computed, defineComponent, h, type PropType, type VNode } from 'vue';
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
        h('p', { class: 'entry-card-summary' }, props.entry.summary),
        h('dl', { class: 'fact-line' }, [
          row(readiness.value, (value) => [steps(Number.parseInt(value, 10)), value]),
          row(status.value, (value) => [value]),
        ]),
      ]);
  },
});

type ShownFact = EntryCardData['facts'][number];

// A card gets its facts in the reader's language only, so the label is looked for in both.
function factOf(entry: EntryCardData, label: LocalizedText): ShownFact | undefined {
  return entry.facts.find((fact) => fact.label === label.it || fact.label === label.en);
}

function row(fact: ShownFact | undefined, content: (value: string) => (VNode | string)[]): VNode | undefined {
  return fact && h('div', [h('dt', fact.label), h('dd', content(fact.value))]);
}

// The value says the same in words, so the picture is hidden from screen readers.
function steps(level: number): VNode {
  return h('span', { 'aria-hidden': 'true' }, Array.from({ length: STEPS }, (_, place) => step(place < level)));
}

function step(reached: boolean): VNode {
  const square = 'display: inline-block; width: 0.6em; height: 0.6em; margin-inline-end: 0.2em; border: 1px solid currentcolor';
  return h('span', { class: { reached }, style: reached ? `${square}; background: currentcolor` : square });
}
