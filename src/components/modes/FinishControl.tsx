import { useState } from 'preact/hooks';
import { sittingMessages as messages } from '../../messages/sitting.ts';

interface Props {
  /** Questions without an answer. */
  readonly open: number;
  readonly onFinish: () => void;
}

/** Finishes a test early, after asking once. */
export function FinishControl({ open, onFinish }: Props) {
  const [asking, setAsking] = useState(false);
  if (open === 0) return null;
  if (!asking) {
    return (
      <button type="button" class="link-button" onClick={() => setAsking(true)}>
        {messages.finish}
      </button>
    );
  }
  return (
    <span role="alert" class="button-row">
      {messages.finishSure(open)}
      <button type="button" class="button" onClick={onFinish}>
        {messages.finishYes}
      </button>
      <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
        {messages.finishNo}
      </button>
    </span>
  );
}
