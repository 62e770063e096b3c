import { type Connection, connect } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import { objectivesOf, type Write } from './objectives.ts';
import { responsesOf } from './responses.ts';
import { cut } from './spelling.ts';
import type { Launch, ProgressReport, Standing, StartOutcome, Tracker } from './tracker.ts';

/** A tracker that speaks to a platform through its interface, in one version's spelling. */
export function lmsTracker(api: object, dialect: Dialect): Tracker {
  const connection = connect(api, dialect);
  const objectives = objectivesOf(connection, dialect);
  const responses = responsesOf(connection, dialect, objectives.idsOf);
  let state: 'new' | 'reading-only' | 'open' | 'over' = 'new';
  let standing: Standing = 'incomplete';

  const start = (): StartOutcome => {
    if (state !== 'new') return { status: 'refused' };
    if (!connection.initialize()) {
      state = 'over';
      return { status: 'refused' };
    }
    const read = readLaunch(connection, dialect);
    state = read.launch.mode === 'normal' ? 'open' : 'reading-only';
    if (state === 'open') open(read.standing);
    return { status: 'started', launch: read.launch };
  };

  const open = (known: Standing | undefined) => {
    standing = known ?? 'incomplete';
    // A platform that hears of no status takes the visit for completed (Moodle, LMSFinish).
    if (known === undefined) writeAll(connection.set, dialect.standing('incomplete'));
    connection.set(dialect.exit);
    objectives.read();
    responses.read();
  };

  const reportProgress = (report: ProgressReport, calls = Number.POSITIVE_INFINITY): boolean => {
    if (state !== 'open') return true;
    if (rank[report.standing] > rank[standing]) standing = report.standing;
    const write = limited(connection, calls);
    const done = [
      writeAll(write, settingsOfWhole(dialect, { ...report, standing })),
      objectives.report(report.objectives, write),
      writeAll(write, lateSettings(dialect, report)),
    ];
    return done.every(Boolean);
  };

  return {
    roomForProgress: dialect.roomForProgress,
    start,
    reportResponse: (report) => (state === 'open' ? responses.report(report) : 'taken'),
    reportProgress,
    written: connection.written,
    commit: () => state === 'open' && connection.commit(),
    finish: () => {
      const live = state === 'open' || state === 'reading-only';
      state = 'over';
      if (live) connection.terminate();
    },
  };
}

const rank: Readonly<Record<Standing, number>> = { incomplete: 0, completed: 1, passed: 2 };

function readLaunch(connection: Connection, dialect: Dialect) {
  const { elements, standingElements, readStanding } = dialect;
  const read = (element: string) => {
    const value = connection.get(element);
    connection.assume([element, value]);
    return value;
  };
  const standing = readStanding(standingElements.map(read));
  const launch: Launch = {
    learner: connection.get(elements.learner) || undefined,
    mode: modeOf(connection.get(elements.mode)),
    location: read(elements.location),
    progress: read(elements.progress),
    standing: standing ?? 'incomplete',
  };
  return { launch, standing };
}

function modeOf(value: string): Launch['mode'] {
  return value === 'review' || value === 'browse' ? value : 'normal';
}

/** What would be missed most, first. */
function settingsOfWhole(dialect: Dialect, report: ProgressReport): readonly Setting[] {
  return [
    [dialect.elements.progress, report.progress],
    ...dialect.standing(report.standing),
    ...(report.score === undefined ? [] : dialect.score(report.score)),
  ];
}

function lateSettings(dialect: Dialect, report: ProgressReport): readonly Setting[] {
  const location = cut(report.location, dialect.roomForLocation);
  return [dialect.sessionTime(report.seconds), [dialect.elements.location, location]];
}

/** True unless something is left to be written. A value that fails does not hold up the next. */
function writeAll(write: Write, settings: readonly Setting[]): boolean {
  return settings.map(write).every((outcome) => outcome !== 'failed');
}

/** Writes what differs while calls last. */
function limited(connection: Connection, calls: number): Write {
  let left = calls;
  return (setting) => {
    if (connection.has(setting)) return connection.set(setting);
    if (left <= 0) return 'failed';
    left -= 1;
    return connection.set(setting);
  };
}
