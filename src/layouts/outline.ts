import type { OutlineCriterion, OutlineUnit } from '../components/modes/outline.ts';
import type { CourseUnit } from '../curriculum/course.ts';
import { lessonFor } from '../curriculum/load.ts';
import { type AssessmentCriterion, unitName } from '../domain/curriculum.ts';
import { tools } from '../tools/index.ts';
import { unitLabel } from './addresses.ts';
import { toolHref } from './tool-pages.ts';

/** The outline of a unit for the practice pages. */
export function outlineOf(courseUnit: CourseUnit): OutlineUnit {
  const { unit } = courseUnit;
  return {
    id: unit.id,
    label: unitLabel(unit),
    name: unitName(unit),
    outcomes: unit.outcomes.map(({ id, number, text, criteria }) => ({
      id,
      number,
      text,
      criteria: criteria.map((criterion) => outlineCriterion(courseUnit, criterion)),
    })),
  };
}

/** A criterion with what there is to study and practise for it. */
export function outlineCriterion(
  courseUnit: CourseUnit,
  { id, number, text, kind }: AssessmentCriterion,
): OutlineCriterion {
  const lesson = lessonFor(courseUnit, id);
  return {
    id,
    number,
    text,
    kind,
    items: courseUnit.items.filter((item) => item.criteria.includes(id)).length,
    hasTask: courseUnit.tasks.some(({ criterion }) => criterion === id),
    lesson: lesson && { title: lesson.title, href: `/${lesson.path}` },
    tools: tools
      .filter(({ criteria }) => criteria.includes(id))
      .map((tool) => ({ title: tool.title, href: toolHref(tool) })),
  };
}
