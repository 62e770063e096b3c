import type { Material } from '../material.ts';
import type { Problem } from '../problem.ts';

/** A rule of the content: pure, and silent about what could not be read at all. */
export type Check = (material: Material) => readonly Problem[];

const checks: readonly Check[] = [];

/** Every problem that any rule finds. */
export function checkMaterial(material: Material): readonly Problem[] {
  return checks.flatMap((check) => check(material));
}
