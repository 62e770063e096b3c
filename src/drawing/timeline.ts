import type { Drawing, DrawingFields } from './drawing.ts';

export interface Timeline extends DrawingFields {
  /** Dates are ISO days: `2026-12-01`. One without a readable date is listed as not yet dated. */
  readonly tasks: readonly {
    readonly label: string;
    /** Who does it, or what it needs. */
    readonly note?: string | undefined;
    readonly from: string;
    /** The last day; without it the task is a milestone. */
    readonly to?: string | undefined;
    readonly done?: boolean | undefined;
  }[];
  /** Draws a line at this day. */
  readonly today?: string | undefined;
}
/** Who does what when: a Gantt chart, a row a task. */
export function timeline(chart: Timeline): Drawing {
  return { title: chart.title, description: '', svg: '' };
}
