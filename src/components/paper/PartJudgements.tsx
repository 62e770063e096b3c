import type { JudgementEvent } from '../../domain/attempt.ts';
import { judgementMessages as messages, partStateWords as words } from '../../messages/paper.ts';

interface Props {
  /** In the order of time; at least one. */
  readonly judgements: readonly JudgementEvent[];
}

/** The assessor's last word on a criterion, and what was said before it. */
export function PartJudgements({ judgements }: Props) {
  const last = judgements.at(-1);
  const earlier = judgements.slice(0, -1).reverse();
  if (!last) return null;
  return (
    <section class="flow paper-judgement" data-judgement={last.judgement}>
      <h3>{messages.title}</h3>
      <Said judgement={last} />
      {earlier.length > 0 && (
        <details>
          <summary>{messages.earlier}</summary>
          {earlier.map((one) => (
            <Said key={one.id} judgement={one} />
          ))}
        </details>
      )}
    </section>
  );
}

function Said({
  judgement: { judgement, feedback, assessor, at },
}: {
  readonly judgement: JudgementEvent;
}) {
  return (
    <div>
      <p>
        <span class="badge" data-tone={judgement === 'met' ? 'good' : 'mark'}>
          {judgement === 'met' ? words.met : words.notYet}
        </span>{' '}
        <span class="small muted">{messages.said(assessor, at)}</span>
      </p>
      {feedback !== '' && (
        <p class="paper-text" dir="auto">
          {feedback}
        </p>
      )}
    </div>
  );
}
