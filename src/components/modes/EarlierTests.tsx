import type { LearningEvent, SittingPlan } from '../../domain/attempt.ts';
import { builderMessages as messages } from '../../messages/modes.ts';
import { shortDay } from '../../messages/readiness.ts';
import { isOpen, type SittingRecord, sittingsIn } from '../../practice/sitting.ts';
import { siteUrl } from '../../stores/bank.ts';
import { noteStep } from '../../stores/sitting.ts';
import { sittingPath } from './use-hash.ts';

interface Props {
  readonly events: readonly LearningEvent[];
  readonly mode: SittingPlan['mode'];
  /** Only tests of this unit. */
  readonly unit?: string | undefined;
}

/** Tests to go on with, and the results of earlier ones, the latest first. */
export function EarlierTests({ events, mode, unit }: Props) {
  const own = sittingsIn(events)
    .filter(({ plan, discarded }) => plan.mode === mode && !discarded)
    .filter(({ plan }) => !unit || plan.criteria.some((id) => id.startsWith(`${unit}/`)))
    .reverse();
  const open = own.filter(isOpen);
  const past = own.filter((record) => !isOpen(record)).slice(0, 5);
  return (
    <>
      {open.length > 0 && (
        <section class="notice flow" aria-labelledby="tests-open">
          <h2 id="tests-open">{messages.unfinished}</h2>
          <ul class="unfinished">
            {open.map((record) => (
              <li key={record.plan.sitting}>
                <span>{described(record)}</span>
                <a class="button" href={siteUrl(sittingPath(record.plan.sitting))}>
                  {messages.resume}
                </a>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => noteStep(record.plan.sitting, 'discarded')}
                >
                  {messages.discard}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <details class="pick">
          <summary>{messages.past}</summary>
          <ul class="pick-list unfinished">
            {past.map((record) => (
              <li key={record.plan.sitting}>
                <span>{described(record)}</span>
                <a class="link-button" href={siteUrl(sittingPath(record.plan.sitting))}>
                  {messages.look}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function described({ plan, responses }: SittingRecord): string {
  return messages.describe(plan.mode, shortDay(plan.at), responses.size, plan.drawn.length);
}
