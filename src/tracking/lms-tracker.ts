import { type Connection, connect } from './connection.ts';
import type { Dialect, Setting } from './dialect.ts';
import { objectivesOf, type Write } from './objectives.ts';
import { responsesOf } from './responses.ts';
import { cut } from './spelling.ts';
import type {
  Launch,
  ProgressOutcome,
  ProgressReport,
  Standing,
  StartOutcome,
  Tracker,
} from './tracker.ts';

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
    if (known === undefined) dialect.standing('incomplete').forEach(connection.set);
    connection.set(dialect.exit);
    objectives.read();
    responses.read();
  };

  const reportProgress = (
    report: ProgressReport,
    calls = Number.POSITIVE_INFINITY,
  ): ProgressOutcome => {
    if (state !== 'open') return 'done';
    if (rank[report.standing] > rank[standing]) standing = report.standing;
    const { write, outcome } = limited(connection, calls);
    settingsOfWhole(dialect, { ...report, standing }).forEach(write);
    objectives.report(report.objectives, write);
    lateSettings(dialect, report).forEach(write);
    return outcome();
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
  const time = dialect.sessionTime(report.seconds);
  return location === '' ? [time] : [time, [dialect.elements.location, location]];
}

/** Writes what differs while calls last. */
function limited(connection: Connection, calls: number) {
  let left = calls;
  let outcome: ProgressOutcome = 'done';
  const write: Write = (setting) => {
    if (connection.has(setting)) return connection.set(setting);
    if (left <= 0) {
      if (outcome === 'done') outcome = 'left';
      return 'failed';
    }
    left -= 1;
    const result = connection.set(setting);
    if (result === 'failed') outcome = 'failed';
    return result;
  };
  return { write, outcome: () => outcome };
}
