import type { ScormVersion } from '../strict/strict-session.ts';
import type { LaunchRecord, LoggedCall } from './platform.ts';
import { type CallKind, kindOf, spelling } from './spelling.ts';

/** What a package asked of the network that its platform would not give it. */
export interface Stray {
  readonly kind: 'missing' | 'outside' | 'foreign';
  readonly address: string;
}

/** What the verdict looks at. */
export interface Observed {
  readonly version: ScormVersion;
  readonly launches: readonly LaunchRecord[];
  readonly calls: readonly LoggedCall[];
  readonly strays: readonly Stray[];
  /** What was wrong with the manifest. */
  readonly findings: readonly string[];
}

export const checkIds = [
  'manifest',
  'initialized-once',
  'terminated-once',
  'no-rejected-call',
  'limits-kept',
  'status-told',
  'time-told',
  'exit-told',
  'nothing-uncommitted',
  'resumed',
  'review-untouched',
  'stays-inside',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `waiting`: nothing has happened yet that would show it. */
export interface Check {
  readonly id: CheckId;
  readonly state: 'kept' | 'broken' | 'waiting';
  /** What broke it, or how far it was kept; may be empty. */
  readonly details: readonly string[];
}

/** Whether the package behaved, as far as it was tried. */
export function verdictOf(observed: Observed): readonly Check[] {
  return checkIds.map((id) => ({ id, ...checks[id](observed) }));
}

const strayWords: Readonly<Record<Stray['kind'], string>> = {
  missing: 'Not in the package',
  outside: 'Outside the package',
  foreign: 'On another site',
};

type Finding = Omit<Check, 'id'>;

const kept: Finding = { state: 'kept', details: [] };
const waiting: Finding = { state: 'waiting', details: [] };
const unless = (details: readonly string[], otherwise: Finding = kept): Finding =>
  details.length > 0 ? { state: 'broken', details } : otherwise;

const checks: Readonly<Record<CheckId, (observed: Observed) => Finding>> = {
  manifest: ({ findings }) => unless(findings),
  'initialized-once': (observed) => once(observed, 'initialize', observed.launches),
  'terminated-once': (observed) =>
    once(
      observed,
      'terminate',
      observed.launches.filter(({ isClosed }) => isClosed),
    ),
  'no-rejected-call': ({ calls }) =>
    unless(calls.filter(isRejected).map(describe), calls.length > 0 ? kept : waiting),
  'limits-kept': limitsKept,
  // Once told it is stored: a later launch may leave it.
  'status-told': ({ launches, ...rest }) =>
    told({ ...rest, launches: launches.filter(({ hadStatus }) => !hadStatus) }, 'status'),
  'time-told': (observed) => told(observed, 'sessionTime'),
  'exit-told': (observed) => told(observed, 'exit'),
  'nothing-uncommitted': nothingUncommitted,
  resumed,
  'review-untouched': reviewUntouched,
  'stays-inside': ({ strays, launches }) =>
    unless(
      strays.map(({ kind, address }) => `${strayWords[kind]}: ${address}`),
      launches.length > 0 ? kept : waiting,
    ),
};

/**
 * A call that the platform did not take, through no fault that the tutor asked for. To read what has
 * no value yet is allowed, though SCORM 2004 gives it a code of its own (403).
 */
export function isRejected({ method, code, isFault }: LoggedCall): boolean {
  const isEmptyRead = method === 'GetValue' && code === '403';
  return code !== '0' && !isFault && !isEmptyRead;
}

/** A call in one line. */
export function describe({ launch, method, values, code, reason }: LoggedCall): string {
  const shown = values.map((value) => `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`);
  return `Launch ${launch}: ${method}(${shown.join(', ')}): error ${code}, ${reason}`;
}

function once({ calls }: Observed, kind: CallKind, launches: readonly LaunchRecord[]): Finding {
  const wrong = launches.flatMap(({ number, isClosed }) => {
    const times = callsOf(calls, number, kind).length;
    if (times === 1 || (times === 0 && !isClosed)) return [];
    return [`Launch ${number}: ${times} times`];
  });
  const isSeen = launches.some(({ number }) => callsOf(calls, number, kind).length > 0);
  return unless(wrong, isSeen ? kept : waiting);
}

function limitsKept({ version, calls }: Observed): Finding {
  const tooLong = calls.filter(
    ({ violation }) => violation && /characters where/.test(violation.reason),
  );
  if (tooLong.length > 0) return unless(tooLong.map(describe));
  const { suspendData } = spelling[version];
  const lengths = calls
    .filter(({ method, values }) => kindOf(method) === 'set' && values[0] === suspendData)
    .map(({ values }) => (values[1] ?? '').length);
  if (lengths.length === 0) return calls.length > 0 ? kept : waiting;
  return {
    state: 'kept',
    details: [`Longest suspend data: ${Math.max(...lengths).toLocaleString('en-GB')} characters`],
  };
}

/** Of launches that are over and were not to look only. */
function told(
  { version, launches, calls }: Observed,
  name: 'status' | 'sessionTime' | 'exit',
): Finding {
  const over = launches.filter(({ isClosed, mode }) => isClosed && mode === 'normal');
  const element = spelling[version][name];
  const silent = over.filter(
    ({ number }) => !callsOf(calls, number, 'set').some(({ values }) => values[0] === element),
  );
  return unless(
    silent.map(({ number }) => `Launch ${number}: ${element} was not set`),
    over.length > 0 ? kept : waiting,
  );
}

function nothingUncommitted({ launches, calls }: Observed): Finding {
  const over = launches.filter(({ isClosed }) => isClosed);
  const losing = over.filter(({ number }) => {
    const sent = calls.findLastIndex(
      (call) => call.launch === number && /Commit$|Finish$|Terminate$/.test(call.method),
    );
    const set = calls.findLastIndex(
      (call) => call.launch === number && kindOf(call.method) === 'set',
    );
    return set > sent;
  });
  return unless(
    losing.map(({ number }) => `Launch ${number}: values were set and never sent`),
    over.length > 0 ? kept : waiting,
  );
}

function resumed({ version, launches, calls }: Observed): Finding {
  const again = launches.filter(({ hadSuspendData }) => hadSuspendData);
  const { suspendData } = spelling[version];
  const forgetful = again.filter(
    ({ number, isClosed }) =>
      isClosed && !callsOf(calls, number, 'get').some(({ values }) => values[0] === suspendData),
  );
  const isSeen = again.some(({ number }) => callsOf(calls, number, 'get').length > 0);
  return unless(
    forgetful.map(({ number }) => `Launch ${number}: the suspend data was there and was not read`),
    isSeen ? kept : waiting,
  );
}

function reviewUntouched({ launches, calls }: Observed): Finding {
  const reviews = launches.filter(({ mode }) => mode === 'review');
  const writing = reviews.flatMap(({ number }) => {
    const count = callsOf(calls, number, 'set').length;
    return count > 0 ? [`Launch ${number}: ${count} values were set in review mode`] : [];
  });
  return unless(writing, reviews.some(({ isClosed }) => isClosed) ? kept : waiting);
}

const callsOf = (calls: readonly LoggedCall[], launch: number, kind: CallKind) =>
  calls.filter((call) => call.launch === launch && kindOf(call.method) === kind);
