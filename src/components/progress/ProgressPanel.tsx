import { useState } from 'preact/hooks';
import { progressMessages as messages } from '../../messages/progress.ts';
import { EraseEverything } from './EraseEverything.tsx';
import type { Outcome } from './outcome.ts';
import { ProgressCounts } from './ProgressCounts.tsx';
import { ProgressFile } from './ProgressFile.tsx';
import { StorageNotice } from './StorageNotice.tsx';
import { useLog } from './use-log.ts';

/** All of the learner's progress in this browser: what it is, saving, opening, erasing it. */
export function ProgressPanel() {
  const { status, events } = useLog();
  const [outcome, setOutcome] = useState<Outcome>();
  const isOpen = status === 'open';
  return (
    <div class="progress-panel flow">
      <StorageNotice />
      <ProgressCounts events={events} isOpen={isOpen} />
      <ProgressFile isOpen={isOpen} tell={setOutcome} />
      <section class="flow">
        <h2>{messages.storedTitle}</h2>
        <ul>
          {messages.stored.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
        <p>{messages.storedWhere}</p>
      </section>
      <EraseEverything isOpen={isOpen} tell={setOutcome} />
      {/* Last, so that it stays at the foot of the screen wherever the learner is. */}
      <div class="outcome" role="status">
        {outcome && <OutcomeNotice {...outcome} />}
      </div>
    </div>
  );
}

function OutcomeNotice({ text, tone, undo }: Outcome) {
  return (
    <div class="notice button-row" data-tone={tone}>
      <span>{text}</span>
      {undo && (
        <button class="button button-quiet" type="button" onClick={undo}>
          {messages.undo}
        </button>
      )}
    </div>
  );
}
