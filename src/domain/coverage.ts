import type { CriterionId, ItemId } from './curriculum.ts';

/** What counting needs to know of a course; a course's own lists fit as they are. */
export interface CoverageInput {
  readonly criteria: readonly { readonly id: CriterionId; readonly text: string }[];
  readonly lessons: readonly {
    readonly id: string;
    readonly criteria: readonly CriterionId[];
    readonly activities: readonly ItemId[];
  }[];
  readonly items: readonly {
    readonly id: ItemId;
    readonly type: string;
    readonly criteria: readonly CriterionId[];
  }[];
  readonly tasks: readonly { readonly id: string; readonly criterion: CriterionId }[];
  /** Tools that make a piece of work for criteria. */
  readonly tools?: readonly { readonly id: string; readonly criteria: readonly CriterionId[] }[];
}

/** What a course offers for one criterion. All lists are ids in the order of the course. */
export interface CriterionCoverage {
  readonly id: CriterionId;
  /** Verbatim wording. */
  readonly text: string;
  readonly lessons: readonly string[];
  /** Items that assess it, as their main or a further criterion. */
  readonly items: readonly ItemId[];
  /** The different types of those items, in alphabetical order. */
  readonly formats: readonly string[];
  /** Written practice. */
  readonly tasks: readonly string[];
  /** Those of the items that stand inside a lesson, and tools as `tools/swot-board`. */
  readonly activities: readonly string[];
}

/** What is taught, practised and written for each criterion, in the order of the criteria. */
export function coverageOf(input: CoverageInput): readonly CriterionCoverage[] {
  const inLessons = new Set(input.lessons.flatMap(({ activities }) => activities));
  return input.criteria.map(({ id, text }) => {
    const makers = input.tools?.filter(({ criteria }) => criteria.includes(id)) ?? [];
    const items = input.items.filter(({ criteria }) => criteria.includes(id));
    return {
      id,
      text,
      lessons: input.lessons.filter(({ criteria }) => criteria.includes(id)).map(idOf),
      items: items.map(idOf),
      formats: [...new Set(items.map(({ type }) => type))].sort(),
      tasks: input.tasks.filter(({ criterion }) => criterion === id).map(idOf),
      activities: [
        ...items.map(idOf).filter((item) => inLessons.has(item)),
        ...makers.map((tool) => `tools/${tool.id}`),
      ],
    };
  });
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
