import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { sittingMessages as messages } from '../../messages/sitting.ts';
import { sittingIn } from '../../practice/sitting.ts';
import { type IndexedItem, loadIndex } from '../../stores/course-index.ts';
import { useLog } from '../progress/use-log.ts';
import type { OutlineUnit } from './outline.ts';
import type { ResultsProps } from './Results.tsx';
import { SittingInProgress } from './SittingInProgress.tsx';
import { sittingInHash, useHash } from './use-hash.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** The test that the address names, as the log tells it: to be gone on with, or its results. */
export function Sitting({ units }: Props) {
  const { status, events } = useLog();
  const sitting = sittingInHash(useHash());
  const [items, setItems] = useState<readonly IndexedItem[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadIndex().then(setItems, () => setFailed(true));
  }, []);
  if (failed) return <p role="alert">{messages.failed}</p>;
  if (status !== 'open' || items === undefined) return <p role="status">{messages.loading}</p>;
  const record = sittingIn(events, sitting ?? '');
  if (record === undefined || record.discarded) return <Unknown />;
  if (record.finishedAt === undefined) {
    return <SittingInProgress key={sitting} record={record} items={items} />;
  }
  return (
    <ErrorBoundary onError={() => setFailed(true)}>
      <Results record={record} units={units} />
    </ErrorBoundary>
  );
}

// Readiness and what it rests on are not needed while the test is sat.
const Results: FunctionComponent<ResultsProps> = lazy(() =>
  import('./Results.tsx').then((module) => module.Results),
);

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
