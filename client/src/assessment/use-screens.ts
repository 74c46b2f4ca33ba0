import { computed, type ComputedRef } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import { areaToOpen, type AreaProgress } from './progress.ts';

/** The screen after the last part, where the assessment is filed. */
export const FINISH = 'finish';

/** The screens of a questionnaire; the address names the one on show, so that going back works and loses nothing. */
export interface Screens {
  readonly screen: ComputedRef<string>;
  readonly next: ComputedRef<string | undefined>;
  readonly previous: ComputedRef<string | undefined>;
  /** The address of a screen, or of one question on it. */
  readonly addressOf: (screen: string, question?: string) => RouteLocationRaw;
}

/** Opens at the first part with an open question, unless the address says otherwise. */
export function useScreens(progress: () => readonly AreaProgress[]): Screens {
  const route = useRoute();
  const first = areaToOpen(progress());
  const screens = computed(() => [...progress().map((area) => area.id), FINISH]);
  const screen = computed(() => {
    const asked = route.query['area'];
    return (typeof asked === 'string' && screens.value.includes(asked) ? asked : first) ?? FINISH;
  });
  const beside = (by: number) => computed(() => screens.value[screens.value.indexOf(screen.value) + by]);
  return {
    screen,
    next: beside(1),
    previous: beside(-1),
    addressOf: (area, question) => ({ query: { area, question } }),
  };
}
