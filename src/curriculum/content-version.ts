import { createHash } from 'node:crypto';
import { criteriaOf } from '../domain/curriculum.ts';
import type { CourseUnit } from './course.ts';

/**
 * What answers to a unit's written tasks depend on, as 16 hexadecimal digits: the wording of its
 * criteria and questions. Evidence and assessor pack carry it, so that an assessor is told when an
 * answer was written to another wording.
 */
export function contentVersionOf({ unit, tasks }: CourseUnit): string {
  const bearing = {
    criteria: criteriaOf(unit).map(({ id, text }) => [id, text]),
    tasks: tasks.map(({ id, criterion, prompt, words }) => [id, criterion, prompt, words]),
  };
  return createHash('sha256').update(JSON.stringify(bearing)).digest('hex').slice(0, 16);
}
