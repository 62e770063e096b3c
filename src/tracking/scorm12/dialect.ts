import type { Dialect, Setting } from '../dialect.ts';
import { decimal, nameOfCriterion, slug } from '../spelling.ts';
import type { ObjectiveReport, Standing } from '../tracker.ts';
import { interaction12 } from './interaction.ts';
import { timespan12 } from './times.ts';

const objectiveStatus: Readonly<Record<ObjectiveReport['state'], string>> = {
  'not-started': 'not attempted',
  started: 'incomplete',
  completed: 'completed',
};

/** SCORM 1.2 Run-Time Environment, 1.2 of October 2001; limits of its data types. */
export const scorm12: Dialect = {
  apiName: 'API',
  calls: {
    initialize: 'LMSInitialize',
    getValue: 'LMSGetValue',
    setValue: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    getLastError: 'LMSGetLastError',
  },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    location: 'cmi.core.lesson_location',
    progress: 'cmi.suspend_data',
  },
  // The standard allows 4,096 (3.4.4, CMIString4096); the rest is left for safety.
  roomForProgress: 3500,
  roomForLocation: 255,
  // Invalid argument, not an array or no count, not implemented, keyword, read or write only, type.
  lastingErrors: new Set(['201', '202', '203', '401', '402', '403', '404', '405']),
  standingElements: ['cmi.core.lesson_status'],
  readStanding: ([status]) => standingOf(status),
  standing: (standing) => [['cmi.core.lesson_status', standing]],
  score: (score) => [
    ['cmi.core.score.raw', decimal(score)],
    ['cmi.core.score.min', '0'],
    ['cmi.core.score.max', '100'],
  ],
  exit: ['cmi.core.exit', 'suspend'],
  sessionTime: (seconds) => ['cmi.core.session_time', timespan12(seconds)],
  // There is no place for a description, so the id says what the criterion asks for.
  objectiveId: (criterion) => `${nameOfCriterion(criterion.id)}_${slug(criterion.text, 100)}`,
  isObjectiveOf: (id, criterion) => id.startsWith(`${nameOfCriterion(criterion.id)}_`),
  newObjective: () => [],
  objective: (index, { state, score }) => objective12(index, objectiveStatus[state], score),
  interaction: interaction12,
};

function objective12(index: number, status: string, score: number): readonly Setting[] {
  const prefix = `cmi.objectives.${index}`;
  const settings: Setting[] = [[`${prefix}.status`, status]];
  if (status !== 'not attempted') settings.push([`${prefix}.score.raw`, decimal(score)]);
  return settings;
}

function standingOf(status: string | undefined): Standing | undefined {
  if (status === 'passed' || status === 'completed') return status;
  // A tutor's or an earlier package's verdict of failure is open to be mended.
  return status === 'incomplete' || status === 'failed' ? 'incomplete' : undefined;
}
