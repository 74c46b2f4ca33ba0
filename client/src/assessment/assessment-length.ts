import { useQuery } from '@urql/vue';
import { computed, type ComputedRef } from 'vue';
import { useTexts } from '../i18n/use-texts.ts';
import { InstrumentLengthsQuery } from './assessment.query.ts';

/** How many questions a questionnaire asks. */
export const questionsOf = ({ areas }: { readonly areas: readonly { readonly questions: readonly unknown[] }[] }): number =>
  areas.reduce((sum, area) => sum + area.questions.length, 0);

/** In how many minutes so many questions are answered: about twenty seconds each, and never none. */
export const minutesOf = (questions: number): number => Math.max(1, Math.round(questions / 3));

/** How long the first questionnaire on offer is, in a sentence; nothing until it is known. Asked only while it is `wanted`. */
export function useAssessmentLength(wanted: () => boolean = () => true): ComputedRef<string | undefined> {
  const { t } = useTexts();
  const { data } = useQuery({ query: InstrumentLengthsQuery, variables: {}, pause: () => !wanted() });
  return computed(() => {
    const instrument = data.value?.instruments[0];
    if (!instrument) return undefined;
    const questions = questionsOf(instrument);
    return t('assessment.length', { questions }, minutesOf(questions));
  });
}
