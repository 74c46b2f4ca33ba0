import { describe, expect, it } from 'vitest';
import { sameText, type Reading, type Signal } from '@innesto/schema';
import { effectOf } from '../values.ts';
import { candidateOf } from '../testing.ts';
import { PLUGIN_BAND, watchSignals } from './plugin-signals.ts';

const signal = (id: string, measure: Signal['measure'], plugin = 'workshops'): Signal & { plugin: string } => ({
  id: `${plugin}.${id}`, plugin, kinds: ['workshops.course'], label: { it: id, en: id }, measure,
});
const reading = (value: number): Reading => ({ value, says: sameText('So it is') });
const course = candidateOf('x');

describe('the plugins’ signals', () => {
  it('carry their plugin, name and sentence', () => {
    const watched = watchSignals([signal('open', () => reading(0.8))], () => undefined);
    expect(watched.measure({ gaps: [] }, course)).toEqual([{
      signal: 'workshops.open', plugin: 'workshops', label: { it: 'open', en: 'open' }, value: 0.8, weight: PLUGIN_BAND, says: sameText('So it is'), evidence: [],
    }]);
  });

  it('move the kinds they name, of their own plugin', () => {
    const watched = watchSignals([signal('open', () => reading(1)), signal('alien', () => reading(1), 'others')], () => undefined);
    expect(watched.measure({ gaps: [] }, course).map((value) => value.signal)).toEqual(['workshops.open']);
    expect(watched.measure({ gaps: [] }, candidateOf('x', { kind: 'workshops.tool' }))).toEqual([]);
  });

  it('share the plugin’s band, however many they are', () => {
    const watched = watchSignals(['a', 'b', 'c', 'd'].map((id) => signal(id, () => reading(1))), () => undefined);
    expect(effectOf(watched.measure({ gaps: [] }, course))).toBeCloseTo(PLUGIN_BAND, 10);
    const against = watchSignals(['a', 'b', 'c'].map((id) => signal(id, () => reading(0))), () => undefined);
    expect(effectOf(against.measure({ gaps: [] }, course))).toBeCloseTo(-PLUGIN_BAND, 10);
  });

  it('with nothing to say say nothing, and that is no failure', () => {
    const watched = watchSignals([signal('silent', () => undefined)], () => undefined);
    expect(watched.measure({ gaps: [] }, course)).toEqual([]);
    expect(watched.failures('workshops.silent')).toEqual({ failures: 0, degraded: false });
  });

  it.each<[string, Signal['measure']]>([
    ['throws', () => { throw new Error('broken'); }], ['goes over 1', () => reading(1.01)], ['goes under 0', () => reading(-0.01)], ['gives no number', () => reading(Number.NaN)],
    ['gives a promise', (() => Promise.resolve(reading(1))) as unknown as Signal['measure']],
  ])('are left out and counted when one %s; the others stand', (_what, measure) => {
    const told: string[] = [];
    const watched = watchSignals([signal('bad', measure), signal('good', () => reading(1))], (failed, error) => told.push(`${failed.id}: ${error instanceof Error}`));
    expect(watched.measure({ gaps: [] }, course).map((value) => value.signal)).toEqual(['workshops.good']);
    expect(told).toEqual(['workshops.bad: true']);
    expect(watched.failures('workshops.bad')).toEqual({ failures: 1, degraded: false });
  });

  it('are degraded after twenty failures, and asked no more', () => {
    let asked = 0;
    const watched = watchSignals([signal('bad', () => { asked += 1; throw new Error('broken'); })], () => undefined);
    for (let time = 1; time <= 25; time += 1) watched.measure({ gaps: [] }, course);
    expect(asked).toBe(20);
    expect(watched.failures('workshops.bad')).toEqual({ failures: 20, degraded: true });
  });
});
