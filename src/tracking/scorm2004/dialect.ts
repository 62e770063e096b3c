import type { PackageFormat } from '../../domain/package.ts';
import type { Dialect, Setting } from '../dialect.ts';
import { cut, decimal, nameOfCriterion, oneLine } from '../spelling.ts';
import type { ObjectiveReport, Standing } from '../tracker.ts';
import { interaction2004 } from './interaction.ts';
import { timeinterval2004 } from './times.ts';

const objectiveStatus: Readonly<Record<ObjectiveReport['state'], string>> = {
  'not-started': 'not attempted',
  started: 'incomplete',
  completed: 'completed',
};

const standings: Readonly<Record<Standing, readonly Setting[]>> = {
  incomplete: [['cmi.completion_status', 'incomplete']],
  completed: [['cmi.completion_status', 'completed']],
  passed: [
    ['cmi.completion_status', 'completed'],
    ['cmi.success_status', 'passed'],
  ],
};

/**
 * SCORM 2004 Run-Time Environment, 3rd and 4th edition. They differ here only in the room for
 * `cmi.suspend_data`: 4,000 characters in the 3rd (4.2.22), 64,000 in the 4th.
 */
export function scorm2004(format: PackageFormat): Dialect {
  return { ...common, roomForProgress: format === 'scorm2004-4th' ? 60_000 : 3500 };
}

const common: Dialect = {
  apiName: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    getValue: 'GetValue',
    setValue: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    getLastError: 'GetLastError',
  },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    location: 'cmi.location',
    progress: 'cmi.suspend_data',
  },
  roomForProgress: 3500,
  roomForLocation: 1000,
  // Argument, not in the model, not implemented, read or write only, type, range, dependency.
  lastingErrors: new Set(['201', '401', '402', '404', '405', '406', '407', '408']),
  standingElements: ['cmi.completion_status', 'cmi.success_status'],
  readStanding: ([completion, success]) => {
    if (success === 'passed') return 'passed';
    return completion === 'completed' || completion === 'incomplete' ? completion : undefined;
  },
  standing: (standing) => standings[standing],
  score: (score) => [
    ['cmi.score.scaled', scaled(score)],
    ['cmi.score.raw', decimal(score)],
    ['cmi.score.min', '0'],
    ['cmi.score.max', '100'],
  ],
  exit: ['cmi.exit', 'suspend'],
  sessionTime: (seconds) => ['cmi.session_time', timeinterval2004(seconds)],
  objectiveId: (criterion) => nameOfCriterion(criterion.id).replace(/[^A-Za-z0-9_.]/g, '_'),
  isObjectiveOf: (id, criterion) => id === common.objectiveId(criterion),
  newObjective: (index, { number, text }) => [
    [`cmi.objectives.${index}.description`, cut(oneLine(`${number} ${text}`), 250)],
  ],
  objective: (index, { state, score }) => {
    const prefix = `cmi.objectives.${index}`;
    const settings: Setting[] = [[`${prefix}.completion_status`, objectiveStatus[state]]];
    if (state !== 'not-started') settings.push([`${prefix}.score.scaled`, scaled(score)]);
    return settings;
  },
  interaction: interaction2004,
};

/** 0 to 100 → 0 to 1. */
function scaled(score: number): string {
  return decimal(score / 100);
}
