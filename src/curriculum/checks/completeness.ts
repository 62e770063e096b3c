import { type CriterionCoverage, coverageOf } from '../../domain/coverage.ts';
import type { UnitMaterial } from '../material.ts';
import type { Problem } from '../problem.ts';
import { criteriaTaught } from './check.ts';

/** One criterion of a unit that claims to be complete, with what there is for it. */
export interface ClaimedCriterion {
  readonly number: string;
  readonly kind: 'knowledge' | 'performance';
  readonly coverage: CriterionCoverage;
  readonly file: string;
  readonly line: number;
}

/** The criteria of a unit whose `unit.yaml` says `complete: true`; none for other units. */
export function claimedCriteria(material: UnitMaterial): readonly ClaimedCriterion[] {
  const { unit } = material;
  if (!unit?.value.complete) return [];
  const authored = unit.value.outcomes.flatMap(({ criteria }, outcome) =>
    criteria.map((criterion, place) => ({
      ...criterion,
      line: unit.lineOf(['outcomes', outcome, 'criteria', place]),
    })),
  );
  const coverage = coverageOf({
    criteria: authored.map(({ number, text }) => ({ id: number, text })),
    lessons: material.lessons.map((lesson) => ({
      id: lesson.slug,
      criteria: criteriaTaught(lesson),
      activities: [],
    })),
    items: material.items.map(({ id = '', authored: item, criterion }) => ({
      id,
      type: item?.type ?? '',
      criteria: [criterion, ...(item?.also ?? [])],
    })),
    tasks: material.tasks.flatMap(({ value }) =>
      value.tasks.map(({ id }) => ({ id, criterion: value.criterion })),
    ),
  });
  return authored.flatMap(({ number, kind, line }, index) => {
    const found = coverage[index];
    return found ? { number, kind, coverage: found, file: unit.file, line } : [];
  });
}

/** A problem at the criterion's place in `unit.yaml`. */
export function lacking(
  { file, line, number }: ClaimedCriterion,
  rule: string,
  lack: string,
  remedy: string,
): Problem {
  const message = `The unit claims to be complete, but criterion ${number} ${lack}.`;
  return { file, line, rule, message, remedy: `${remedy}, or remove \`complete\`.` };
}
