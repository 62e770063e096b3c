import type { CourseUnit } from '../curriculum/course.ts';
import { lessonFor } from '../curriculum/selectors.ts';
import { writtenItemsOf } from '../curriculum/written-items.ts';
import {
  type AssessmentCriterion,
  criteriaOf,
  type LearningOutcome,
  type Unit,
  unitName,
} from '../domain/curriculum.ts';
import type { ItemType, Types } from '../questions/item.ts';

/** An item that names its type. */
export type ItemOf<T extends ItemType> = Types[T]['item'] & { readonly type: T };

/** An item with what a question bank says of it besides. */
export interface Exported<T extends ItemType = ItemType> {
  readonly item: ItemOf<T>;
  /** The criteria it assesses, its main one first. */
  readonly criterion: AssessmentCriterion;
  readonly further: readonly AssessmentCriterion[];
  readonly outcome: LearningOutcome;
  /** Title of the lesson that teaches it. */
  readonly lesson?: string | undefined;
}

/** `CCS14 Principles of customer service delivery`, or the name of a unit without a reference. */
export function unitTitle(unit: Unit): string {
  return unit.reference ? `${unit.reference} ${unitName(unit)}` : unitName(unit);
}

/** Every item of a unit that is marked by machine, in the order of the course. */
export function practiceItems(courseUnit: CourseUnit): readonly Exported[] {
  return courseUnit.items.flatMap((item) => exportedIn(courseUnit, item));
}

/** The written tasks of a unit. */
export function writtenTasks(courseUnit: CourseUnit): readonly Exported<'written-answer'>[] {
  return writtenItemsOf(courseUnit).flatMap((item) => exportedIn(courseUnit, item));
}

function exportedIn<T extends ItemType>(
  courseUnit: CourseUnit,
  item: ItemOf<T>,
): readonly Exported<T>[] {
  const known = new Map(criteriaOf(courseUnit.unit).map((each) => [each.id, each]));
  const [criterion, ...further] = item.criteria.flatMap((id) => known.get(id) ?? []);
  const outcome = courseUnit.unit.outcomes.find(({ criteria }) =>
    criteria.some(({ id }) => id === criterion?.id),
  );
  // The checks of the content have made sure of both; an item without a criterion has no place.
  if (!criterion || !outcome) throw new Error(`${item.id} belongs to no criterion of its unit.`);
  return [
    { item, criterion, further, outcome, lesson: lessonFor(courseUnit, criterion.id)?.title },
  ];
}
