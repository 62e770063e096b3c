import type { PaperCriterion } from '../../evidence/paper.ts';

/** The steps of a paper, as fragments of its address without `#`. */
export const steps = {
  overview: 'overview',
  question: ({ number }: Pick<PaperCriterion, 'number'>) => `question-${number}`,
  reflection: 'reflection',
  handIn: 'hand-in',
} as const;
