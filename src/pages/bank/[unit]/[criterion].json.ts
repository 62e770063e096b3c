import type { APIRoute, GetStaticPaths } from 'astro';
import type { CourseUnit } from '../../../curriculum/course.ts';
import { loadCourse } from '../../../curriculum/load.ts';
import { writtenItemsOf } from '../../../curriculum/written-items.ts';
import { type AssessmentCriterion, criteriaOf, localIdOf } from '../../../domain/curriculum.ts';

interface Props {
  readonly courseUnit: CourseUnit;
  readonly criterion: AssessmentCriterion;
}

/** One file for each criterion, whether or not it has items yet. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { units } = await loadCourse();
  return units.flatMap((courseUnit) =>
    criteriaOf(courseUnit.unit).map((criterion) => ({
      params: { unit: courseUnit.unit.id, criterion: localIdOf(criterion.id) },
      props: { courseUnit, criterion } satisfies Props,
    })),
  );
};

/**
 * The items whose first criterion this is, activities and written tasks included, with their keys
 * and reasons.
 */
export const GET: APIRoute<Props> = ({ props: { courseUnit, criterion } }) =>
  Response.json(
    [...courseUnit.items, ...writtenItemsOf(courseUnit)].filter(
      ({ criteria: [primary] }) => primary === criterion.id,
    ),
  );
