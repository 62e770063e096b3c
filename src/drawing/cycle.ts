import type { Drawing, DrawingFields } from './drawing.ts';

export interface Cycle extends DrawingFields {
  readonly steps: readonly { readonly label: string; readonly note?: string | undefined }[];
  /** Step that the learner is at, counted from 0. */
  readonly current?: number | undefined;
}
/** Steps that come round again, such as plan, do, check, act. */
export function cycle(chart: Cycle): Drawing {
  return { title: chart.title, description: '', svg: '' };
}
