import type { CriterionId } from '../domain/curriculum.ts';
import type { DrawableItem } from './draw.ts';

const FORMATS = ['single-choice', 'short-answer', 'matching', 'true-false'] as const;

/** `ccs14/1.1`, `ccs14/1.2` …, six to an outcome. */
export function exampleCriteria(count: number): readonly CriterionId[] {
  return Array.from(
    { length: count },
    (_, index) => `ccs14/${Math.floor(index / 6) + 1}.${(index % 6) + 1}`,
  );
}

/** So many items for each criterion: `ccs14/1.1-0` …, in four formats by turns. */
export function exampleBank(
  criteria: readonly CriterionId[],
  perCriterion: number,
): readonly DrawableItem[] {
  return criteria.flatMap((criterion) =>
    Array.from({ length: perCriterion }, (_, index) => ({
      id: `${criterion}-${index}`,
      criteria: [criterion],
      format: FORMATS[index % FORMATS.length] ?? 'matching',
      difficulty: (index % 3) + 1,
    })),
  );
}
