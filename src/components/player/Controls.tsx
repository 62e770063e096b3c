import type { Platform } from '../../lms/platform/platform.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import type { CourseControl } from './use-course.ts';

interface Props {
  readonly platform: Platform;
  readonly course: CourseControl;
}

/** Commits that fail at one press. */
const FAILING = 5;

/** What a tutor can do to the course and to the platform under it. */
export function Controls({ platform, course }: Props) {
  const { faults } = platform;
  return (
    <section class="card flow" aria-labelledby="player-controls">
      <h3 id="player-controls">{messages.controls}</h3>
      <div class="button-row">
        {course.isOpen ? (
          <>
            <button class="button" type="button" onClick={() => course.open()}>
              {messages.resume}
            </button>
            <button class="button button-quiet" type="button" onClick={() => course.close()}>
              {messages.close}
            </button>
          </>
        ) : (
          <button class="button" type="button" onClick={() => course.open()}>
            {messages.launch}
          </button>
        )}
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            platform.faults = { ...faults, failingCommits: FAILING };
          }}
        >
          {messages.fail(FAILING)}
        </button>
      </div>
      <div class="player-switches">
        <Switch
          name={messages.offline}
          hint={messages.offlineHint}
          isOn={faults.isOffline}
          onSet={(isOffline) => {
            platform.faults = { ...faults, isOffline };
            course.setOnline(!isOffline);
          }}
        />
        <Switch
          name={messages.truncate}
          hint={messages.truncateHint}
          isOn={faults.cutsSuspendData}
          onSet={(cutsSuspendData) => {
            platform.faults = { ...faults, cutsSuspendData };
          }}
        />
        <Switch
          name={messages.review}
          hint={messages.reviewHint}
          isOn={course.isReview}
          onSet={(isReview) => course.open(isReview ? 'review' : 'normal')}
        />
      </div>
      <p role="status">{standing(platform, course)}</p>
    </section>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}

function Switch({ name, hint, isOn, onSet }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onSet(event.currentTarget.checked)}
      />
      <span>
        {name}
        <span class="player-hint">{hint}</span>
      </span>
    </label>
  );
}

function standing({ launches, faults }: Platform, { isOpen, isReview }: CourseControl): string {
  const now = isOpen
    ? messages.running(launches.length, isReview ? messages.inReview : '')
    : messages.closed;
  const failing = faults.failingCommits > 0 ? messages.failing(faults.failingCommits) : '';
  return [now, faults.isOffline ? messages.isOffline : '', failing].filter(Boolean).join(' ');
}
