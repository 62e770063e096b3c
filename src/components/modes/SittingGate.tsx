import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { sittingMessages as messages } from '../../messages/modes.ts';
import type { SittingProps } from './sitting-props.ts';

/** A test, its script fetched when there is one to sit or to look at. */
export function SittingGate(props: SittingProps) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{messages.failed}</p>;
  return (
    <ErrorBoundary onError={() => setFailed(true)}>
      <Sitting {...props} />
    </ErrorBoundary>
  );
}

const Sitting: FunctionComponent<SittingProps> = lazy(() =>
  import('./Sitting.tsx').then((module) => module.Sitting),
);
