import type { RefObject } from 'preact';
import type { Confidence } from '../../domain/attempt.ts';
import { isFull, type Mark } from '../../domain/marking.ts';
import { questionMessages } from '../../messages/practice.ts';
import { siteUrl } from '../../stores/bank.ts';
import { Prose } from './Prose.tsx';
import type { Standing } from './question-state.ts';
import { VerdictIcon } from './Verdict.tsx';

interface ResultProps {
  readonly standing: Standing;
  readonly confidence: Confidence | undefined;
  readonly heading: RefObject<HTMLHeadingElement>;
}

/** Where the result is told. It stands on the page before it is filled, so that it is announced. */
export function Result({ standing, confidence, heading }: ResultProps) {
  return (
    <div class="result" role="status" data-status={standing.status}>
      {standing.status === 'refused' && <p>{standing.why}</p>}
      {standing.status === 'self-check' && (
        <h4 ref={heading} tabIndex={-1}>
          {questionMessages.selfCheck}
        </h4>
      )}
      {standing.status === 'marked' && (
        <>
          <h4 ref={heading} tabIndex={-1} data-verdict={verdictOf(standing.mark)}>
            <VerdictIcon verdict={verdictOf(standing.mark)} />
            {markWord(standing.mark)}{' '}
            <span class="marks">
              {questionMessages.marks(standing.mark.awarded, standing.mark.available)}
            </span>
          </h4>
          <ConfidenceNote mark={standing.mark} confidence={confidence} />
        </>
      )}
    </div>
  );
}

interface AfterMarkingProps {
  readonly standing: Standing;
  readonly onRetry: () => void;
}

/** What a learner can do with the result: read the solution, go back to the lesson, try again. */
export function AfterMarking({ standing, onRetry }: AfterMarkingProps) {
  if (standing.status !== 'marked') return null;
  const { mark, key, solution, taughtAt } = standing;
  return (
    <div class="after">
      <details class="solution">
        <summary>{questionMessages.key}</summary>
        {key.map((line) => (
          <Prose key={line} text={line} />
        ))}
      </details>
      {solution !== undefined && (
        <details class="solution">
          <summary>{questionMessages.solution}</summary>
          <Prose text={solution} />
        </details>
      )}
      {taughtAt !== undefined && (
        <a class="read-again" href={siteUrl(taughtAt)}>
          {questionMessages.readAgain}
        </a>
      )}
      {!isFull(mark) && (
        <button type="button" class="button button-quiet" onClick={onRetry}>
          {questionMessages.again}
        </button>
      )}
    </div>
  );
}

function ConfidenceNote({
  mark,
  confidence,
}: {
  readonly mark: Mark;
  readonly confidence: Confidence | undefined;
}) {
  if (confidence === 'sure' && !isFull(mark)) return <p>{questionMessages.sureButWrong}</p>;
  if (confidence === 'guess' && isFull(mark)) return <p>{questionMessages.rightGuess}</p>;
  return null;
}

function verdictOf(mark: Mark) {
  if (isFull(mark)) return 'right';
  return mark.awarded > 0 ? 'missed' : 'wrong';
}

function markWord(mark: Mark): string {
  if (isFull(mark)) return questionMessages.allRight;
  return mark.awarded > 0 ? questionMessages.partlyRight : questionMessages.notRight;
}
