import type { PartFeedback, Verdict as VerdictWord } from '../../domain/marking.ts';
import { verdictWords, viewMessages } from '../../messages/practice.ts';
import { Inline } from './Prose.tsx';

const paths: Readonly<Record<VerdictWord, string>> = {
  right: 'M3 8.5 6.5 12 13 4.5',
  wrong: 'M4 4l8 8M12 4l-8 8',
  missed: 'M8 3v6M8 12v1',
  'left-out': 'M4 8h8',
};

/** The sign of a verdict. Its meaning always stands beside it in words. */
export function VerdictIcon({ verdict }: { readonly verdict: VerdictWord }) {
  return (
    <svg class="verdict-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={paths[verdict]} fill="none" stroke="currentColor" stroke-width="2.2" />
    </svg>
  );
}

interface VerdictProps {
  readonly of: PartFeedback | undefined;
  /** What the verdict is about, where it does not stand beside that part. */
  readonly label?: string | undefined;
}

/** Sign, word and reason for one part of a response; nothing before marking. */
export function Verdict({ of, label }: VerdictProps) {
  if (of === undefined) return null;
  return (
    <span class="verdict" data-verdict={of.verdict}>
      <VerdictIcon verdict={of.verdict} />
      <span>
        {label !== undefined && <span class="verdict-label">{label}</span>}
        <strong class="verdict-word">{verdictWords[of.verdict]}.</strong>{' '}
        <Inline text={of.reason} />
      </span>
    </span>
  );
}

/** Says that an earlier try showed this to be wrong. */
export function Tried({ when }: { readonly when: boolean }) {
  return when ? <span class="tried">{viewMessages.tried}</span> : null;
}

/** The feedback on one part. */
export function feedbackOn(
  feedback: readonly PartFeedback[],
  part: string,
): PartFeedback | undefined {
  return feedback.find((entry) => entry.part === part);
}
