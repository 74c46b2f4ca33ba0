import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref } from 'vue';
import { useSettled } from './use-settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('follows a value once it has been left alone', async () => {
  const typed = ref('r');
  const scope = effectScope();
  const settled = scope.run(() => useSettled(() => typed.value))!;
  for (const text of ['ro', 'rob']) {
    typed.value = text;
    await nextTick();
    vi.advanceTimersByTime(400);
  }
  expect(settled.value).toBe('r');
  vi.advanceTimersByTime(300);
  expect(settled.value).toBe('rob');
  typed.value = 'robo';
  await nextTick();
  scope.stop();
  vi.advanceTimersByTime(1_000);
  expect(settled.value).toBe('rob');
});
