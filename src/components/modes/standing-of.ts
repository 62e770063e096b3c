import type { CriterionId } from '../../domain/curriculum.ts';
import { type NextStep, nextSteps } from '../../domain/next-steps.ts';
import type { CriterionReadiness } from '../../domain/readiness.ts';
import { whyInWords } from '../../messages/readiness.ts';
import type { LearnerNow } from '../../stores/readiness.ts';

/** How a criterion stands, why, and what to do next. */
export interface Standing {
  readonly readiness: CriterionReadiness;
  readonly why: string;
  readonly next: readonly NextStep[];
}

/** How each criterion stands; empty until the learner's standing is known. */
export function standingsOf(learner: LearnerNow | undefined): ReadonlyMap<CriterionId, Standing> {
  const { readiness = [], schedules } = learner ?? {};
  return new Map(
    readiness.map((one) => {
      const why = whyInWords(one, schedules?.get(one.criterion)?.dueDay);
      return [one.criterion, { readiness: one, why, next: nextSteps(one) }];
    }),
  );
}
