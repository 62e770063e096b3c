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

// Data types of SCORM 1.2 RTE, 3.4.4 and table 3.4.4.
const identifier = matching(/^[!-~]{1,255}$/, 'an identifier of 1 to 255 printable characters');
const timespan = matching(
  /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'a timespan such as 0000:05:30.00',
);
const time = matching(
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
  'a time of day such as 09:05:30',
);
const decimal = matching(/^-?\d{1,7}(\.\d+)?$/, 'a decimal number');
const score = either(oneOf(''), all(decimal, between(0, 100)));
const lessonStatus = oneOf(
  'passed',
  'completed',
  'failed',
  'incomplete',
  'browsed',
  'not attempted',
);
const feedback = atMost(255);

const rules: readonly ElementRule[] = [
  element('cmi.core.student_id', 'read'),
  element('cmi.core.student_name', 'read'),
  element('cmi.core.lesson_location', 'both', atMost(255)),
  element('cmi.core.credit', 'read'),
  element('cmi.core.lesson_status', 'both', lessonStatus),
  element('cmi.core.entry', 'read'),
  element('cmi.core.score.raw', 'both', score),
  element('cmi.core.score.min', 'both', score),
  element('cmi.core.score.max', 'both', score),
  element('cmi.core.total_time', 'read'),
  element('cmi.core.lesson_mode', 'read'),
  element('cmi.core.exit', 'write', oneOf('time-out', 'suspend', 'logout', '')),
  element('cmi.core.session_time', 'write', timespan),
  element('cmi.suspend_data', 'both', atMost(4096)),
  element('cmi.launch_data', 'read'),
  element('cmi.comments', 'both', atMost(4096)),
  element('cmi.comments_from_lms', 'read'),
  element('cmi.objectives.n.id', 'both', identifier),
  element('cmi.objectives.n.score.raw', 'both', score),
  element('cmi.objectives.n.score.min', 'both', score),
  element('cmi.objectives.n.score.max', 'both', score),
  element('cmi.objectives.n.status', 'both', lessonStatus),
  element('cmi.student_data.mastery_score', 'read'),
  element('cmi.student_data.max_time_allowed', 'read'),
  element('cmi.student_data.time_limit_action', 'read'),
  element('cmi.student_preference.audio', 'both', all(decimal, between(-1, 100))),
  element('cmi.student_preference.language', 'both', atMost(255)),
  element('cmi.student_preference.speed', 'both', all(decimal, between(-100, 100))),
  element('cmi.student_preference.text', 'both', oneOf('-1', '0', '1')),
  element('cmi.interactions.n.id', 'write', identifier),
  element('cmi.interactions.n.objectives.n.id', 'write', identifier),
  element('cmi.interactions.n.time', 'write', time),
  element(
    'cmi.interactions.n.type',
    'write',
    oneOf(
      'true-false',
      'choice',
      'fill-in',
      'matching',
      'performance',
      'sequencing',
      'likert',
      'numeric',
    ),
  ),
  element('cmi.interactions.n.correct_responses.n.pattern', 'write', feedback),
  element('cmi.interactions.n.weighting', 'write', decimal),
  element('cmi.interactions.n.student_response', 'write', feedback),
  element(
    'cmi.interactions.n.result',
    'write',
    either(oneOf('correct', 'wrong', 'unanticipated', 'neutral'), decimal),
  ),
  element('cmi.interactions.n.latency', 'write', timespan),
];

const keyword = /\._(count|children|version)$/;

/** Why SCORM 1.2 refuses this value for this element, whatever came before; undefined if it is legal. */
export function checkScorm12Set(name: string, value: string): Violation | undefined {
  if (keyword.test(name)) return { code: '402', reason: `${name} is a keyword` };
  const rule = rules.find((one) => one.name.test(name));
  if (!rule) return { code: '201', reason: `${name} is not in the data model` };
  if (rule.access === 'read') return { code: '403', reason: `${name} is read only` };
  const reason = rule.check?.(value);
  return reason === undefined ? undefined : { code: '405', reason: `${name}: ${reason}` };
}

/** Why SCORM 1.2 refuses to read this element; undefined if it may be read. */
export function checkScorm12Get(name: string): Violation | undefined {
  if (keyword.test(name)) return undefined;
  const rule = rules.find((one) => one.name.test(name));
  if (!rule) return { code: '201', reason: `${name} is not in the data model` };
  return rule.access === 'write' ? { code: '404', reason: `${name} is write only` } : undefined;
}

const characters = matching(
  /^(\{[a-z0-9](,[a-z0-9])*\}|[a-z0-9](,[a-z0-9])*)$/,
  'single letters or digits with commas between them',
);

/** What a response or pattern of each type looks like (CMIFeedback). */
export const feedback12: Readonly<Record<string, ValueCheck>> = {
  'true-false': matching(/^[01tf]/, 'one of 0, 1, t, f'),
  choice: characters,
  sequencing: characters,
  matching: matching(/^\{?[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*\}?$/, 'pairs such as a.1,b.2'),
  numeric: decimal,
  likert: matching(/^[a-z0-9]?$/, 'a single letter or digit'),
};
