import { contentVersionOf } from '../curriculum/content-version.ts';
import type { CourseUnit } from '../curriculum/course.ts';
import { lessonFor } from '../curriculum/load.ts';
import { criteriaOf, unitName } from '../domain/curriculum.ts';
import type { PaperUnit } from '../evidence/paper.ts';
import { unitLabel } from './addresses.ts';

/** A unit's written paper: for each criterion the first of its written tasks, without its points. */
export function paperOf(courseUnit: CourseUnit): PaperUnit {
  const { unit, qualification, tasks } = courseUnit;
  return {
    id: unit.id,
    label: unitLabel(unit),
    title: unitName(unit),
    reference: unit.reference,
    qualification,
    contentVersion: contentVersionOf(courseUnit),
    criteria: criteriaOf(unit).map(({ id, number, text }) => {
      const lesson = lessonFor(courseUnit, id);
      const task = tasks.find(({ criterion }) => criterion === id);
      return {
        id,
        number,
        text,
        lesson: lesson && { title: lesson.title, href: `/${lesson.path}` },
        task: task && { id: task.id, prompt: task.prompt, words: { ...task.words } },
      };
    }),
  };
}
