import type { CourseUnit, Lesson } from '../curriculum/course.ts';
import { type AssessmentCriterion, criteriaOf, unitName } from '../domain/curriculum.ts';
import type { StudyCriterion, StudyUnit } from '../planning/study-step.ts';
import { unitLabel } from './addresses.ts';

/** A unit for the study planner. */
export function studyUnit(courseUnit: CourseUnit): StudyUnit {
  const { unit, lessons } = courseUnit;
  return {
    id: unit.id,
    label: unitLabel(unit),
    name: unitName(unit),
    hours: unit.guidedLearning,
    lessons: lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      href: `/${lesson.path}`,
      minutes: lesson.minutes,
      criteria: criteriaOf(unit)
        .filter(({ id }) => lastLessonFor(lessons, id) === lesson)
        .map((criterion) => studyCriterion(courseUnit, criterion)),
    })),
  };
}

/** What a criterion asks for is done once all that teaches it was read. */
function lastLessonFor(lessons: readonly Lesson[], criterion: string): Lesson | undefined {
  return lessons.findLast(({ criteria }) => criteria.includes(criterion));
}

function studyCriterion(
  { items, tasks }: CourseUnit,
  { id, kind }: AssessmentCriterion,
): StudyCriterion {
  return {
    id,
    items: items.filter(({ criteria }) => criteria.includes(id)).length,
    tasks: tasks.filter(({ criterion }) => criterion === id).map((task) => task.id),
    isPerformance: kind === 'performance',
  };
}
