import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId } from '../../domain/curriculum.ts';
import { sittingMessages as messages } from '../../messages/sitting.ts';
import { itemsToCome, type SittingRecord } from '../../practice/sitting.ts';
import type { IndexedItem } from '../../stores/course-index.ts';
import { noteStep } from '../../stores/sitting.ts';
import type { Marked } from '../practice/marked.ts';
import { recordResponse } from '../practice/record-response.ts';
import { DrawnQuestion } from './DrawnQuestion.tsx';
import { FinishControl } from './FinishControl.tsx';
import { SittingClock } from './SittingClock.tsx';
import { useTestClock } from './use-test-clock.ts';

interface Props {
  readonly record: SittingRecord;
  readonly items: readonly IndexedItem[];
}

/** One question of a test after the other. Where it goes on follows from the log alone. */
export function SittingInProgress({ record, items }: Props) {
  const { plan } = record;
  const clock = useTestClock(record);
  const known = new Map(items.map((item) => [item.id, item]));
  const toCome = itemsToCome(record).filter((id) => known.has(id));
  // After its feedback a question stays until the learner goes on.
  const [held, setHeld] = useState<ItemId>();
  const id = held ?? toCome[0];
  const item = id === undefined ? undefined : known.get(id);
  const heading = useFocusOn(id);
  const since = useRef(Date.now());
  useEffect(() => {
    since.current = Date.now();
  }, [id]);

  const onMarked = (marked: Marked) => {
    if (plan.feedback === 'now') setHeld(marked.item.id);
    recordResponse(marked, { mode: plan.mode, sitting: plan.sitting, since: since.current });
  };

  const total = plan.drawn.filter((one) => known.has(one.id)).length;
  const number = Math.min(total - toCome.length + (held === undefined ? 1 : 0), total);
  // What was entered before a pause is still there after it.
  return (
    <>
      {clock.paused && <Paused onResume={() => noteStep(plan.sitting, 'resumed')} />}
      <div class="sitting" hidden={clock.paused}>
        <div class="sitting-bar">
          <h2 ref={heading} tabIndex={-1}>
            {item ? messages.heading(number, total) : messages.allAnswered}
          </h2>
          <SittingClock clock={clock} onPause={() => noteStep(plan.sitting, 'paused')} />
          <FinishControl open={toCome.length} onFinish={() => noteStep(plan.sitting, 'finished')} />
        </div>
        {item && (
          <DrawnQuestion
            key={item.id}
            item={item}
            seed={plan.sitting}
            place={{ number, total }}
            feedback={plan.feedback}
            onMarked={onMarked}
          />
        )}
        {held === undefined && toCome.length > 1 && item && (
          <p>
            <button
              type="button"
              class="link-button"
              onClick={() => noteStep(plan.sitting, 'passed-over', item.id)}
            >
              {messages.putOff}
            </button>
          </p>
        )}
        {held !== undefined && toCome.length > 0 && (
          <p>
            <button type="button" class="button" onClick={() => setHeld(undefined)}>
              {messages.next}
            </button>
          </p>
        )}
        {toCome.length === 0 && (
          <p>
            <button type="button" class="button" onClick={() => noteStep(plan.sitting, 'finished')}>
              {messages.toResults}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

function Paused({ onResume }: { readonly onResume: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div class="flow">
      <p class="notice">{messages.paused}</p>
      <p>
        <button ref={button} type="button" class="button" onClick={onResume}>
          {messages.resume}
        </button>
      </p>
    </div>
  );
}

/** Moves the focus to the heading whenever another question comes. */
function useFocusOn(id: ItemId | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return heading;
}
