import { onLines, type RadarRow } from './radar-data.ts';

/** The names of the chart's two lines. */
export interface RadarNames {
  readonly now: string;
  readonly before: string;
}

const FONT = 'Titillium Web, sans-serif';
const INK = '#17324d';
const NOW = '#0059b3';
const BEFORE = '#8a5a00';

/** What the chart library draws: now as a filled shape, last time as a dashed one, so that it reads without colour. Narrow: the names take the room. */
export function radarOption(rows: readonly RadarRow[], maximum: number, names: RadarNames, narrow: boolean) {
  const before = rows.some((row) => row.before !== undefined);
  const now = {
    name: names.now, value: rows.map((row) => row.level), symbol: 'circle', symbolSize: 8,
    lineStyle: { color: NOW, width: 3 }, itemStyle: { color: NOW }, areaStyle: { color: NOW, opacity: 0.2 },
  };
  const last = {
    name: names.before, value: rows.map((row) => row.before ?? 0), symbol: 'diamond', symbolSize: 9,
    lineStyle: { color: BEFORE, width: 2, type: 'dashed' as const }, itemStyle: { color: BEFORE },
  };
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    legend: before ? {
      bottom: 0, selectedMode: false, textStyle: { color: INK, fontSize: 15, fontFamily: FONT },
      data: [{ name: names.before, icon: 'diamond' }, { name: names.now, icon: 'circle' }],
    } : undefined,
    radar: { ...axesOf(rows, maximum, narrow), center: ['50%', before ? '47%' : '50%'] },
    series: [{ type: 'radar' as const, data: before ? [last, now] : [now] }],
  };
}

function axesOf(rows: readonly RadarRow[], maximum: number, narrow: boolean) {
  return {
    indicator: rows.map((row) => ({ name: onLines(row.name, 14), max: maximum })),
    splitNumber: maximum, radius: narrow ? '50%' : '62%', shape: 'polygon' as const,
    axisName: { color: INK, fontSize: narrow ? 12 : 14, lineHeight: narrow ? 14 : 16, fontFamily: FONT },
    splitArea: { areaStyle: { color: ['#fff', '#f3f6f9'] } },
    splitLine: { lineStyle: { color: '#b8c4d0' } }, axisLine: { lineStyle: { color: '#b8c4d0' } },
  };
}
