import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, type EffectScope } from 'vue';
import { useTypedWords, type TypedWords } from './use-typed-words.ts';

describe('the search box', () => {
  const inForce = ref('');
  const apply = vi.fn((words: string) => (inForce.value = words));
  let scope: EffectScope;
  let box: TypedWords;

  beforeEach(() => {
    vi.useFakeTimers();
    inForce.value = '';
    apply.mockClear();
    scope = effectScope();
    box = scope.run(() => useTypedWords(() => inForce.value, apply))!;
  });
  afterEach(() => {
    scope.stop();
    vi.useRealTimers();
  });

  async function type(text: string): Promise<void> {
    box.words.value = text;
    await nextTick();
  }

  it('applies what was typed when typing pauses, once', async () => {
    await type('r');
    await type('ro');
    await type('robot ');
    expect(apply).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(apply.mock.calls).toEqual([['robot']]);
  });

  it('applies at once on demand, and not a second time after the pause', async () => {
    await type('robot');
    box.applyNow();
    vi.runAllTimers();
    expect(apply).toHaveBeenCalledTimes(1);
  });

  it('follows when the words change from elsewhere, without applying them again', async () => {
    inForce.value = 'energia';
    await nextTick();
    expect(box.words.value).toBe('energia');
    vi.runAllTimers();
    expect(apply).not.toHaveBeenCalled();
  });

  it('leaves alone a space that is just being typed', async () => {
    await type('robot ');
    vi.runAllTimers();
    await nextTick();
    expect(box.words.value).toBe('robot ');
  });

  it('forgets what was typed when the page goes', async () => {
    await type('robot');
    scope.stop();
    vi.runAllTimers();
    expect(apply).not.toHaveBeenCalled();
  });
});
