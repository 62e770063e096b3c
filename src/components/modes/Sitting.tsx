import { useEffect, useState } from 'preact/hooks';
import { sittingMessages as messages } from '../../messages/modes.ts';
import { sittingIn } from '../../practice/sitting.ts';
import { type IndexedItem, loadIndex } from '../../stores/course-index.ts';
import { useLog } from '../progress/use-log.ts';
import { Results } from './Results.tsx';
import { SittingInProgress } from './SittingInProgress.tsx';
import type { SittingProps } from './sitting-props.ts';

/** A test as the log tells it: to be gone on with, or its results. */
export function Sitting({ sitting, units }: SittingProps) {
  const log = useLog();
  const [items, setItems] = useState<readonly IndexedItem[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadIndex().then(setItems, () => setFailed(true));
  }, []);
  if (failed) return <p role="alert">{messages.failed}</p>;
  if (log.status !== 'open' || items === undefined) return <p>{messages.loading}</p>;
  const record = sittingIn(log.events, sitting);
  if (record === undefined || record.discarded) return <Unknown />;
  if (record.finishedAt !== undefined) return <Results record={record} units={units} />;
  return <SittingInProgress record={record} items={items} />;
}

function Unknown() {
  return (
    <div class="flow">
      <p>{messages.unknown}</p>
      <p>
        <a class="button" href="/practice/">
          {messages.back}
        </a>
      </p>
    </div>
  );
}
