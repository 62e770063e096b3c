import type { OutlineUnit } from './outline.ts';

export interface SittingProps {
  /** The test's id. */
  readonly sitting: string;
  readonly units: readonly OutlineUnit[];
}
