import {
  all,
  atMost,
  between,
  type ElementRule,
  either,
  element,
  matching,
  oneOf,
  type ValueCheck,
  type Violation,
} from './violation.ts';

// Data types of SCORM 2004 RTE, 4.1.1.7.
const identifier = matching(
  /^[A-Za-z0-9_.:/#%~+()'!*;@$,=?&-]{1,4000}$/,
  'an identifier: a URI without spaces',
);
const real = matching(/^-?\d{1,10}(\.\d{1,7})?$/, 'a real number');
const timestamp = matching(
  /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d{2}(:\d{2})?)?)?$/,
  'a time such as 2026-11-22T09:05:30.0Z',
);
const interval = matching(
  /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  'an interval such as PT1H5M30S',
);
const scaled = all(real, between(-1, 1));
const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const line = (length: number) =>
  all(atMost(length), matching(/^[^\r\n]*$/, 'on one line, as Moodle wants it'));

const rules: readonly ElementRule[] = [
  element('cmi._version', 'read'),
  element('cmi.comments_from_learner.n.comment', 'both', line(4000)),
  element('cmi.comments_from_learner.n.location', 'both', atMost(250)),
  element('cmi.comments_from_learner.n.timestamp', 'both', timestamp),
  element('cmi.completion_status', 'both', completion),
  element('cmi.completion_threshold', 'read'),
  element('cmi.credit', 'read'),
  element('cmi.entry', 'read'),
  element('cmi.exit', 'write', oneOf('time-out', 'suspend', 'logout', 'normal', '')),
  element('cmi.interactions.n.id', 'both', identifier),
  element(
    'cmi.interactions.n.type',
    'both',
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'long-fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
      'other',
    ),
  ),
  element('cmi.interactions.n.objectives.n.id', 'both', identifier),
  element('cmi.interactions.n.timestamp', 'both', timestamp),
  element('cmi.interactions.n.correct_responses.n.pattern', 'both', line(24_000)),
  element('cmi.interactions.n.weighting', 'both', real),
  element('cmi.interactions.n.learner_response', 'both', line(24_000)),
  element(
    'cmi.interactions.n.result',
    'both',
    either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real),
  ),
  element('cmi.interactions.n.latency', 'both', interval),
  element('cmi.interactions.n.description', 'both', line(250)),
  element('cmi.launch_data', 'read'),
  element('cmi.learner_id', 'read'),
  element('cmi.learner_name', 'read'),
  element('cmi.learner_preference.audio_level', 'both', real),
  element('cmi.learner_preference.language', 'both', atMost(250)),
  element('cmi.learner_preference.delivery_speed', 'both', real),
  element('cmi.learner_preference.audio_captioning', 'both', oneOf('-1', '0', '1')),
  element('cmi.location', 'both', atMost(1000)),
  element('cmi.max_time_allowed', 'read'),
  element('cmi.mode', 'read'),
  element('cmi.objectives.n.id', 'both', identifier),
  element('cmi.objectives.n.score.scaled', 'both', scaled),
  element('cmi.objectives.n.score.raw', 'both', real),
  element('cmi.objectives.n.score.min', 'both', real),
  element('cmi.objectives.n.score.max', 'both', real),
  element('cmi.objectives.n.success_status', 'both', success),
  element('cmi.objectives.n.completion_status', 'both', completion),
  element('cmi.objectives.n.progress_measure', 'both', all(real, between(0, 1))),
  element('cmi.objectives.n.description', 'both', line(250)),
  element('cmi.progress_measure', 'both', all(real, between(0, 1))),
  element('cmi.scaled_passing_score', 'read'),
  element('cmi.score.scaled', 'both', scaled),
  element('cmi.score.raw', 'both', real),
  element('cmi.score.min', 'both', real),
  element('cmi.score.max', 'both', real),
  element('cmi.session_time', 'write', interval),
  element('cmi.success_status', 'both', success),
  element('cmi.suspend_data', 'both', atMost(64_000)),
  element('cmi.time_limit_action', 'read'),
  element('cmi.total_time', 'read'),
  element('adl.nav.request', 'both'),
  // SCORM 2004 SN 5.6.6: whether a platform would grant a request; jump and choice name a target.
  {
    name: /^adl\.nav\.request_valid\.(continue|previous|(choice|jump)\.\{target=[^}]+\})$/,
    access: 'read',
  },
  // 4th edition, RTE 4.3: data that activities share.
  element('adl.data.n.id', 'read'),
  element('adl.data.n.store', 'both', atMost(64_000)),
  element('cmi.comments_from_lms.n.comment', 'read'),
  element('cmi.comments_from_lms.n.location', 'read'),
  element('cmi.comments_from_lms.n.timestamp', 'read'),
];

const keyword = /\._(count|children|version)$/;
const range = /is not from/;

/** Why SCORM 2004 refuses this value, whatever came before; undefined if it is legal. */
export function checkScorm2004Set(name: string, value: string): Violation | undefined {
  if (keyword.test(name)) return { code: '404', reason: `${name} is read only` };
  const rule = rules.find((one) => one.name.test(name));
  if (!rule) return { code: '401', reason: `${name} is not in the data model` };
  if (rule.access === 'read') return { code: '404', reason: `${name} is read only` };
  const reason = rule.check?.(value);
  if (reason === undefined) return undefined;
  return { code: range.test(reason) ? '407' : '406', reason: `${name}: ${reason}` };
}

/** Why SCORM 2004 refuses to read this element; undefined if it may be read. */
export function checkScorm2004Get(name: string): Violation | undefined {
  if (keyword.test(name)) return undefined;
  const rule = rules.find((one) => one.name.test(name));
  if (!rule) return { code: '401', reason: `${name} is not in the data model` };
  return rule.access === 'write' ? { code: '405', reason: `${name} is write only` } : undefined;
}

const name = '[A-Za-z0-9_.]{1,250}?';
const listOf = (member: string) => new RegExp(`^${member}(\\[,\\]${member}){0,35}$`);
const names = matching(listOf(name), 'up to 36 ids with [,] between them');
const pairs = matching(listOf(`${name}\\[\\.\\]${name}`), 'up to 36 pairs such as a[.]1[,]b[.]2');

/** What a response of each type looks like (4.2.9.1). */
export const response2004: Readonly<Record<string, ValueCheck>> = {
  'true-false': oneOf('true', 'false'),
  choice: either(oneOf(''), names),
  sequencing: names,
  matching: pairs,
  performance: pairs,
  numeric: real,
  likert: matching(new RegExp(`^${name}$`), 'one id'),
  'fill-in': line(250 * 10),
  'long-fill-in': line(4000),
};

/** What a pattern of each type looks like. */
export const pattern2004: Readonly<Record<string, ValueCheck>> = {
  ...response2004,
  numeric: matching(/^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/, 'a range such as 5[:]5'),
};
