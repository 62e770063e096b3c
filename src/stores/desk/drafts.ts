import * as v from 'valibot';
import type { AssessmentMethod } from '../../assessment/record.ts';
import type { Judgement } from '../../domain/attempt.ts';
import { listOf, text } from '../../evidence/fields.ts';
import { method } from './assessing-entries.ts';

/** A judgement that is being made. */
export interface JudgementDraft {
  readonly judgement: Judgement | undefined;
  readonly feedback: string;
  readonly further: string;
  readonly methods: readonly AssessmentMethod[];
}

const draftSchema = v.object({
  judgement: v.optional(v.picklist(['met', 'not-yet-met'])),
  feedback: text(100_000),
  further: text(100_000),
  methods: listOf(method, 10),
});

/** What was begun here since the page was opened; all there is where nothing can be stored. */
const drafts = new Map<string, JudgementDraft>();

/** One entry each, so that two tabs do not write over each other's. */
const keyOf = (about: string) => `attain:desk-draft:${about}`;

/**
 * What was begun about evidence and criterion, here or before the page was closed: whoever looks at
 * another criterion first, or loses the tab, loses nothing typed.
 */
export function draftOf(about: string): JudgementDraft | undefined {
  return drafts.get(about) ?? storedDraft(about);
}

/** Keeps what was begun; undefined forgets it. */
export function keepDraft(about: string, draft: JudgementDraft | undefined): void {
  if (draft) drafts.set(about, draft);
  else drafts.delete(about);
  try {
    if (draft) localStorage.setItem(keyOf(about), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(about));
  } catch {
    // Full or forbidden: it is kept while the page is open.
  }
}

function storedDraft(about: string): JudgementDraft | undefined {
  try {
    const { success, output } = v.safeParse(
      draftSchema,
      JSON.parse(localStorage.getItem(keyOf(about)) ?? 'null'),
    );
    return success ? { ...output, judgement: output.judgement } : undefined;
  } catch {
    return undefined;
  }
}
