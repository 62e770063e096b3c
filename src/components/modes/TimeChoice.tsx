import { builderMessages as messages } from '../../messages/modes.ts';

/** Whether a test has a limit, and the extra time as a factor. */
export interface TimeWish {
  readonly timed: boolean;
  readonly extraTime: number;
}

interface Props {
  readonly time: TimeWish;
  readonly onChange: (time: TimeWish) => void;
  readonly timedLabel: string;
}

/** Asks for a time limit, and for the extra time of whoever has it as a reasonable adjustment. */
export function TimeChoice({ time, onChange, timedLabel }: Props) {
  return (
    <fieldset>
      <legend>{messages.time}</legend>
      {[false, true].map((timed) => (
        <label key={String(timed)} class="pick-row">
          <input
            type="radio"
            name="time"
            value={timed ? 'timed' : 'untimed'}
            checked={time.timed === timed}
            onChange={() => onChange({ ...time, timed })}
          />
          <span>{timed ? timedLabel : messages.untimed}</span>
        </label>
      ))}
      {time.timed && (
        <label class="pick-row">
          <span>{messages.extraTime}</span>
          <select
            name="extra"
            value={`${time.extraTime}`}
            onChange={({ currentTarget }) =>
              onChange({ ...time, extraTime: Number(currentTarget.value) })
            }
          >
            {messages.extra.map(({ value, label }) => (
              <option key={value} value={`${value}`}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** The part of a wish that is about time. */
export function wishedTime({ timed, extraTime }: TimeWish, secondsPerItem: number) {
  return timed ? { secondsPerItem, extraTime } : { extraTime: 1 };
}
