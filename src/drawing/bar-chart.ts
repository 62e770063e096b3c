import type { Drawing, DrawingFields } from './drawing.ts';

export interface BarChart extends DrawingFields {
  /** One for each value of a group, three at most; a single one needs no name. */
  readonly series: readonly string[];
  /** Bars lie under one another; negative ones go to the left. A value that is no number is shown as “–”. */
  readonly groups: readonly {
    readonly label: string;
    readonly values: readonly (number | undefined)[];
  }[];
  /** How a value is written beside its bar: `(n) => '£' + n`. */
  readonly format?: ((value: number) => string) | undefined;
}
/** Amounts to compare, one under the other. */
export function barChart(chart: BarChart): Drawing {
  return { title: chart.title, description: '', svg: '' };
}
