import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import lazy, { ErrorBoundary } from 'preact-iso/lazy';
import { sittingMessages as messages } from '../../messages/modes.ts';
import type { OutlineUnit } from './outline.ts';

export interface SittingGateProps {
  readonly sitting: string;
  readonly units: readonly OutlineUnit[];
}

/** A test, its script fetched when there is one to sit or to look at. */
export function SittingGate(props: SittingGateProps) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{messages.failed}</p>;
  return (
    <ErrorBoundary onError={() => setFailed(true)}>
      <Sitting {...props} />
    </ErrorBoundary>
  );
}

const Sitting: FunctionComponent<SittingGateProps> = lazy(() =>
  import('./Sitting.tsx').then((module) => module.Sitting),
);
