import { sittingMessages as messages } from '../../messages/sitting.ts';
import type { Clock } from '../../practice/timing.ts';

interface Props {
  readonly clock: Clock;
  readonly onPause: () => void;
}

/** The time left and a way to stop it; nothing in a test without a limit. */
export function SittingClock({ clock, onPause }: Props) {
  if (clock.remaining === undefined) return null;
  return (
    <>
      <span role="timer">{messages.timeLeft(minutes(clock.remaining))}</span>
      <span class="visually-hidden" role="status">
        {clock.remaining <= 60_000 && messages.lastMinute}
      </span>
      <button type="button" class="link-button" onClick={onPause}>
        {messages.pause}
      </button>
    </>
  );
}

function minutes(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
