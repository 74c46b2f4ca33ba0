import { describe, expect, it } from 'vitest';
import { italianDay } from './activity-day.ts';

describe('italianDay', () => {
  it('is already tomorrow in Italy late in the evening of Greenwich', () => expect(italianDay(new Date('2026-07-31T22:30:00Z'))).toBe('2026-08-01'));
  it('is the same day at noon', () => expect(italianDay(new Date('2026-01-05T11:00:00Z'))).toBe('2026-01-05'));
});
