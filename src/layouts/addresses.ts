import type { CourseUnit } from '../curriculum/course.ts';
import {
  type AssessmentCriterion,
  type LearningOutcome,
  type Unit,
  unitName,
} from '../domain/curriculum.ts';

/** `/units/ccs14/`. */
export function unitHref(unit: Unit): string {
  return `/units/${unit.id}/`;
}

/** `/units/ccs14/1/`. */
export function outcomeHref(outcome: LearningOutcome): string {
  return `/units/${outcome.id}/`;
}

/** `/units/ccs14/criteria/`. */
export function criteriaHref(unit: Unit): string {
  return `/units/${unit.id}/criteria/`;
}

/** `/paper/ccs14/`. */
export function paperHref(unit: Unit): string {
  return `/paper/${unit.id}/`;
}

/** Where a criterion stands on its unit's page of criteria: the fragment without `#`. */
export function criterionAnchor(criterion: Pick<AssessmentCriterion, 'number'>): string {
  return `criterion-${criterion.number}`;
}

/** The lesson that teaches a criterion or, while there is none, its place among the criteria. */
export function criterionHref(
  { unit, lessons }: CourseUnit,
  criterion: AssessmentCriterion,
): string {
  const lesson = lessons.find(({ criteria }) => criteria.includes(criterion.id));
  if (lesson) return `/${lesson.path}`;
  return `${criteriaHref(unit)}#${criterionAnchor(criterion)}`;
}

/** `CCS14` or, where the specification gives no reference, the unit's name. */
export function unitLabel(unit: Unit): string {
  return unit.reference ?? unitName(unit);
}

/** How search lists a unit: `CCS14 Principles of …`. */
export function unitFilter(unit: Unit): string {
  return unit.reference ? `${unit.reference} ${unitName(unit)}` : unitName(unit);
}

/** How search lists an outcome: `CCS14 LO1`. */
export function outcomeFilter(unit: Unit, outcome: LearningOutcome): string {
  return `${unitLabel(unit)} LO${outcome.number}`;
}
