import { checkScorm12Get, checkScorm12Set, feedback12 } from './scorm12.ts';
import { checkScorm2004Get, checkScorm2004Set, pattern2004, response2004 } from './scorm2004.ts';
import type { ValueCheck, Violation } from './violation.ts';

export type ScormVersion = '1.2' | '2004';

/**
 * What a launch has to keep to, beyond each value by itself: the order of calls, indices without
 * gaps, ids that are unique and stay, and an interaction's type before its response. It only
 * looks: call it before the platform does what it is asked, and refuse if there is a violation.
 */
export interface StrictSession {
  readonly initialize: () => Violation | undefined;
  readonly get: (element: string) => Violation | undefined;
  readonly set: (element: string, value: string) => Violation | undefined;
  readonly commit: () => Violation | undefined;
  readonly terminate: () => Violation | undefined;
}

interface Spelling {
  readonly checkSet: (element: string, value: string) => Violation | undefined;
  readonly checkGet: (element: string) => Violation | undefined;
  readonly responses: Readonly<Record<string, ValueCheck>>;
  readonly patterns: Readonly<Record<string, ValueCheck>>;
  /** Codes by what went wrong; for a call before the beginning and after the end. */
  readonly codes: Readonly<Record<Rule, string>>;
  readonly early: Readonly<Record<Call, string>>;
  readonly late: Readonly<Record<Call, string>>;
}

type Rule = 'twice' | 'gap' | 'changed' | 'repeated' | 'order' | 'type';
type Call = 'get' | 'set' | 'commit' | 'terminate';

const same = (code: string): Readonly<Record<Call, string>> => ({
  get: code,
  set: code,
  commit: code,
  terminate: code,
});

const spellings: Readonly<Record<ScormVersion, Spelling>> = {
  '1.2': {
    checkSet: checkScorm12Set,
    checkGet: checkScorm12Get,
    responses: feedback12,
    patterns: feedback12,
    codes: { twice: '101', gap: '201', changed: '101', repeated: '101', order: '101', type: '405' },
    early: same('301'),
    late: same('301'),
  },
  '2004': {
    checkSet: checkScorm2004Set,
    checkGet: checkScorm2004Get,
    responses: response2004,
    patterns: pattern2004,
    codes: { twice: '103', gap: '351', changed: '351', repeated: '351', order: '408', type: '406' },
    early: { get: '122', set: '132', commit: '142', terminate: '112' },
    late: { get: '123', set: '133', commit: '143', terminate: '113' },
  },
};

/**
 * The rules of one launch.
 * @param counts what the platform has from earlier launches: `cmi.objectives` → 18.
 * @param ids the ids of these, by element: `cmi.objectives.0.id` → `ccs14_1.1`.
 */
export function strictSession(
  version: ScormVersion,
  counts: ReadonlyMap<string, number> = new Map(),
  ids: ReadonlyMap<string, string> = new Map(),
): StrictSession {
  const spelling = spellings[version];
  const lists = new Map(counts);
  const values = new Map(ids);
  let phase: 'before' | 'open' | 'after' = 'before';

  const violation = (rule: Rule, reason: string): Violation => ({
    code: spelling.codes[rule],
    reason,
  });
  const outOfTime = (call: Call): Violation | undefined => {
    if (phase === 'before')
      return { code: spelling.early[call], reason: `${call} before the beginning` };
    if (phase === 'after') return { code: spelling.late[call], reason: `${call} after the end` };
    return undefined;
  };

  const checkIndices = (element: string): Violation | undefined => {
    for (const { list, index, isId } of listsIn(element)) {
      const count = lists.get(list) ?? 0;
      if (index > count) return violation('gap', `${element} skips an index of ${list}`);
      if (index === count && !isId && needsId(list)) {
        return violation('order', `${element} comes before its id`);
      }
    }
    return undefined;
  };

  const checkId = (element: string, value: string): Violation | undefined => {
    if (!/^cmi\.objectives\.\d+\.id$/.test(element)) return undefined;
    const before = values.get(element);
    if (before !== undefined && before !== value) {
      return violation('changed', `${element} is “${before}” and cannot become “${value}”`);
    }
    const twin = [...values].find(
      ([other, id]) =>
        id === value && other !== element && /^cmi\.objectives\.\d+\.id$/.test(other),
    );
    return twin && violation('repeated', `${twin[0]} is “${value}” already`);
  };

  const checkOfType = (element: string, value: string): Violation | undefined => {
    const [, base, part] =
      /^(cmi\.interactions\.\d+)\.(student_response|learner_response|correct_responses\.\d+\.pattern)$/.exec(
        element,
      ) ?? [];
    if (base === undefined || part === undefined) return undefined;
    const type = values.get(`${base}.type`);
    if (type === undefined) return violation('order', `${element} comes before its type`);
    const checks = part.startsWith('correct') ? spelling.patterns : spelling.responses;
    const reason = checks[type]?.(value);
    return reason === undefined ? undefined : violation('type', `${element} (${type}): ${reason}`);
  };

  const keep = (element: string, value: string) => {
    values.set(element, value);
    for (const { list, index } of listsIn(element)) {
      lists.set(list, Math.max(lists.get(list) ?? 0, index + 1));
    }
  };

  return {
    initialize: () => {
      if (phase !== 'before') return violation('twice', 'the launch has begun already');
      phase = 'open';
      return undefined;
    },
    get: (element) => outOfTime('get') ?? spelling.checkGet(element),
    set: (element, value) => {
      const found =
        outOfTime('set') ??
        spelling.checkSet(element, value) ??
        checkIndices(element) ??
        checkId(element, value) ??
        checkOfType(element, value);
      if (!found) keep(element, value);
      return found;
    },
    commit: () => outOfTime('commit'),
    terminate: () => {
      const found = outOfTime('terminate');
      phase = phase === 'before' ? 'before' : 'after';
      return found;
    },
  };
}

/** The lists that an element is in, from the outermost: `cmi.interactions` at 3, … */
function listsIn(element: string) {
  const parts = element.split('.');
  return parts.flatMap((part, place) =>
    /^\d+$/.test(part)
      ? [
          {
            list: parts.slice(0, place).join('.'),
            index: Number(part),
            isId: place === parts.length - 2 && parts.at(-1) === 'id',
          },
        ]
      : [],
  );
}

/** Patterns have no id; members of every other list begin with one. */
const needsId = (list: string) => /^cmi\.(objectives|interactions)$/.test(list);
