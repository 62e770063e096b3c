import type { PaperNow } from '../../evidence/paper.ts';
import { judgementMessages as messages } from '../../messages/paper.ts';

/** Everything that was handed in, oldest first. */
export function PaperHistory({ now }: { readonly now: PaperNow }) {
  const { submissions, parts } = now;
  if (submissions.length === 0) return null;
  const judged = new Set(
    parts.flatMap(({ judgements }) => judgements.map(({ evidence }) => evidence)),
  );
  const last = submissions.at(-1);
  return (
    <section class="flow">
      <h2>{messages.history}</h2>
      <ol class="paper-history">
        {submissions.map(({ id, attempt, at, answers, evidence }) => (
          <li key={id}>
            {messages.attempt(attempt, at, answers.length)}
            <span class="small muted"> {messages.fileNumber(evidence)}</span>
            {summariesOn(evidence, now).map(({ id: judgement, assessor, summary }) => (
              <p key={judgement} class="paper-text" dir="auto">
                {assessor}: {summary}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {last && !judged.has(last.evidence) && <p>{messages.waiting}</p>}
    </section>
  );
}

/** What assessors said of the unit as a whole. */
function summariesOn(evidence: string, { parts }: PaperNow) {
  return parts
    .flatMap(({ judgements }) => judgements)
    .filter((one) => one.evidence === evidence && one.summary !== undefined);
}
