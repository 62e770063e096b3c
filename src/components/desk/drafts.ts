import type { AssessmentMethod } from '../../assessment/record.ts';
import type { Judgement } from '../../domain/attempt.ts';

/** A judgement that is being made. */
export interface JudgementDraft {
  readonly judgement: Judgement | undefined;
  readonly feedback: string;
  readonly further: string;
  readonly methods: readonly AssessmentMethod[];
}

/** Kept while the page is open: whoever looks at another criterion first loses nothing typed. */
const drafts = new Map<string, JudgementDraft>();

/** What was begun about evidence and criterion. */
export function draftOf(about: string): JudgementDraft | undefined {
  return drafts.get(about);
}

/** Keeps what was begun; undefined forgets it. */
export function keepDraft(about: string, draft: JudgementDraft | undefined): void {
  if (draft) drafts.set(about, draft);
  else drafts.delete(about);
}
