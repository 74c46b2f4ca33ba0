import { describe, expect, it } from 'vitest';
import { askerOf, candidateOf, THESAURUS } from '../testing.ts';
import { priority } from './priority.ts';

const says = (chosen: readonly string[] | undefined, concepts: readonly string[]) =>
  priority(askerOf([], chosen && { priorities: { hub: 'Punto di Reggio', concepts: chosen } }), candidateOf('x', { concepts }), THESAURUS);

describe('priority', () => {
  it('speaks for an entry about what the hub gives priority to, and names the hub’s choice', () => {
    expect(says(['cultural-and-creative-industries', 'robotics'], ['robotics', 'sensors'])).toMatchObject({
      signal: 'priority', value: 1, message: { key: 'priority', parameters: { hub: 'Punto di Reggio' } }, evidence: ['concept:robotics'],
    });
    expect(says(['cultural-and-creative-industries'], ['cultural-and-creative-industries'])).toMatchObject({ evidence: ['concept:cultural-and-creative-industries'] });
  });

  it('speaks for something narrower, and not for something wider', () => {
    expect(says(['robotics'], ['collaborative-robotics'])).toMatchObject({ evidence: ['concept:robotics'] });
    expect(says(['collaborative-robotics'], ['robotics'])).toBeUndefined();
  });

  it('has nothing to say of anything else, of a concept nobody knows, or where no hub has said what it gives priority to', () => {
    expect(says(['robotics'], ['sensors'])).toBeUndefined();
    expect(says(['gone-with-its-plugin'], ['sensors'])).toBeUndefined();
    expect(says([], ['robotics'])).toBeUndefined();
    expect(says(undefined, ['robotics'])).toBeUndefined();
  });
});
