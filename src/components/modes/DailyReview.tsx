import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { WRITTEN_FORMAT } from '../../domain/responses.ts';
import { reviewMessages as messages } from '../../messages/review.ts';
import type { DailyReview as Plan } from '../../practice/daily-review.ts';
import type { Marked } from '../practice/marked.ts';
import { recordResponse } from '../practice/record-response.ts';
import { DrawnQuestion } from './DrawnQuestion.tsx';
import { criteriaIn, type OutlineUnit } from './outline.ts';
import { ReviewDone } from './ReviewDone.tsx';
import { TargetDate } from './TargetDate.tsx';
import { type Readiness, useReadiness } from './use-readiness.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** What is due today, one question after the other, and the date that shapes the spacing. */
export function DailyReview({ units }: Props) {
  const criteria = useMemo(() => criteriaIn(units), [units]);
  const readiness = useReadiness(criteria);
  const { plan, failed, plan: { items } = nothing } = usePlan(readiness);
  const [place, setPlace] = useState(0);
  const drawn = items[place];
  return (
    <div class="flow">
      {failed && <p role="alert">{messages.failed}</p>}
      {!failed && !plan && <p role="status">{messages.loading}</p>}
      {plan && !drawn && <ReviewDone plan={plan} done={place} />}
      {plan && drawn && (
        <ReviewQuestion
          key={drawn.id}
          id={drawn.id}
          readiness={readiness}
          place={{ number: place + 1, total: items.length }}
          onNext={() => setPlace(place + 1)}
        />
      )}
      {(plan || failed) && readiness.log.status === 'open' && (
        <TargetDate events={readiness.log.events} />
      )}
    </div>
  );
}

const nothing = { items: [] };

interface ReviewQuestionProps {
  readonly id: string;
  readonly readiness: Readiness;
  readonly place: { readonly number: number; readonly total: number };
  readonly onNext: () => void;
}

function ReviewQuestion({ id, readiness, place, onNext }: ReviewQuestionProps) {
  const [answered, setAnswered] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const since = useRef(Date.now());
  useEffect(() => {
    if (place.number > 1) heading.current?.focus();
  }, [id]);
  const item = readiness.items.find((one) => one.id === id);
  const onMarked = (marked: Marked) => {
    setAnswered(true);
    recordResponse(marked, { mode: 'review', since: since.current });
  };
  return (
    <div class="sitting">
      <h2 ref={heading} tabIndex={-1}>
        {messages.progress(place.number, place.total)}
      </h2>
      {item && (
        <DrawnQuestion item={item} seed={seed} place={place} feedback="now" onMarked={onMarked} />
      )}
      {answered && (
        <p>
          <button type="button" class="button" onClick={onNext}>
            {place.number === place.total ? messages.finish : messages.next}
          </button>
        </p>
      )}
    </div>
  );
}

/** The parts of a question keep their order from one look to the next. */
const seed = 'review';

/** Today's questions, drawn once: answering them does not change what is still to come. */
function usePlan({ learner, log, items, failed }: Readiness) {
  const [plan, setPlan] = useState<Plan>();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (!learner || plan) return;
    const { context: params, now, readiness } = learner;
    import('../../practice/daily-review.ts').then(
      ({ dailyReview }) =>
        setPlan(
          dailyReview({
            criteria: readiness.map(({ criterion }) => criterion),
            items: items.filter(({ format }) => format !== WRITTEN_FORMAT),
            events: log.events,
            now,
            params,
            seed: `${seed}-${params.dayOf(now)}`,
          }),
        ),
      () => setLost(true),
    );
  }, [learner, plan]);
  return { plan, failed: failed || lost };
}
