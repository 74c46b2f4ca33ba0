import { describe, expect, it } from 'vitest';
import { anonymousNeed, type Crowd } from './need.ts';
import { askerOf, gapOf } from './testing.ts';

describe('the need that plugins see', () => {
  it.each<[Crowd, object]>([
    [{ sector: 5, sectorSize: 5, sectorSizeRegion: 5 }, { sector: '28', sizeClass: 'small', region: '08' }],
    [{ sector: 9, sectorSize: 5, sectorSizeRegion: 4 }, { sector: '28', sizeClass: 'small' }],
    [{ sector: 5, sectorSize: 4, sectorSizeRegion: 0 }, { sector: '28' }],
    [{ sector: 4, sectorSize: 4, sectorSizeRegion: 4 }, {}],
    [{ sector: 0, sectorSize: 0, sectorSizeRegion: 0 }, {}],
  ])('among %j tells %j', (crowd, expected) => {
    expect(anonymousNeed(askerOf([]), '08', crowd)).toEqual({ gaps: [], ...expected });
  });

  it('has the gaps, and nothing that leads to the company', () => {
    const need = anonymousNeed(askerOf([gapOf('making')], { ownWords: 'Vogliamo un robot' }), '08', { sector: 9, sectorSize: 9, sectorSizeRegion: 9 });
    expect(need).toEqual({
      sector: '28', sizeClass: 'small', region: '08', gaps: [{ area: 'making', level: 1, target: 3, severe: true, concepts: ['sensors'] }],
    });
  });
});
