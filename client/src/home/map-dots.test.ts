import { describe, expect, it } from 'vitest';
import { MAP, mapDots } from './map-dots.ts';

const province = (code: string, latitude: number, longitude: number) =>
  ({ code, name: code, italianName: code, region: '01', regionName: 'A region', latitude, longitude });
const corners = [province('BZ', 46.7, 11.4), province('RG', 36.9, 14.7), province('LE', 40.2, 18.2), province('TO', 45.1, 7.4)];

describe('the map of provinces', () => {
  it('holds the whole country', () => {
    for (const { x, y } of mapDots(corners, [])) {
      expect([x > 0 && x < MAP.width, y > 0 && y < MAP.height]).toEqual([true, true]);
    }
  });

  it('has north above and west to the left', () => {
    const [north, south, east, west] = mapDots(corners, []);
    expect([north!.y < south!.y, west!.x < east!.x]).toEqual([true, true]);
  });

  it('draws the dot larger the more partners there are, and smallest where there are none', () => {
    const counts = [{ province: corners[0]!, partners: 20 }, { province: corners[1]!, partners: 1 }];
    const [many, one, none] = mapDots(corners, counts);
    expect(many!.radius > one!.radius && one!.radius > none!.radius).toBe(true);
    expect(many!.partners).toBe(20);
  });
});
