import type { NextStep } from '../../domain/next-steps.ts';
import { stepWords } from '../../messages/readiness.ts';
import type { OutlineCriterion } from './outline.ts';

interface Props {
  readonly criterion: OutlineCriterion;
  /** The most useful first. */
  readonly steps: readonly NextStep[];
}

/** The two most useful next steps for a criterion, each leading to where it is taken. */
export function NextSteps({ criterion, steps }: Props) {
  if (steps.length === 0) return null;
  return (
    <ul class="next-steps">
      {steps.slice(0, 2).map((step) => {
        const href = hrefOf[step](criterion);
        return (
          <li key={step}>
            {href === undefined ? stepWords[step] : <a href={href}>{stepWords[step]}</a>}
          </li>
        );
      })}
    </ul>
  );
}

/** Where practice of one criterion is put together. */
export function practiceHref(criterion: OutlineCriterion): string | undefined {
  return criterion.items > 0 ? `/practice/#pick=${criterion.id}` : undefined;
}

const lessonHref = ({ lesson }: OutlineCriterion) => lesson?.href;
const nowhere = () => undefined;

const hrefOf: Readonly<Record<NextStep, (criterion: OutlineCriterion) => string | undefined>> = {
  refresh: practiceHref,
  study: lessonHref,
  practise: practiceHref,
  'other-format': practiceHref,
  write: ({ lesson, hasTask }) => (lesson && hasTask ? `${lesson.href}#written` : undefined),
  artefact: ({ tools }) => tools[0]?.href,
  'another-day': nowhere,
  assessment: nowhere,
};
