import type { ScormVersion } from '../strict/strict-session.ts';

interface Elements {
  readonly learner: string;
  readonly name: string;
  readonly credit: string;
  readonly mode: string;
  readonly entry: string;
  readonly exit: string;
  readonly status: string;
  readonly location: string;
  readonly totalTime: string;
  readonly sessionTime: string;
  readonly suspendData: string;
  /** The code for a commit or an end that failed. */
  readonly failed: string;
}

/** What the versions call the same things. */
export const spelling: Readonly<Record<ScormVersion, Elements>> = {
  '1.2': {
    learner: 'cmi.core.student_id',
    name: 'cmi.core.student_name',
    credit: 'cmi.core.credit',
    mode: 'cmi.core.lesson_mode',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    totalTime: 'cmi.core.total_time',
    sessionTime: 'cmi.core.session_time',
    suspendData: 'cmi.suspend_data',
    failed: '101',
  },
  '2004': {
    learner: 'cmi.learner_id',
    name: 'cmi.learner_name',
    credit: 'cmi.credit',
    mode: 'cmi.mode',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    status: 'cmi.completion_status',
    location: 'cmi.location',
    totalTime: 'cmi.total_time',
    sessionTime: 'cmi.session_time',
    suspendData: 'cmi.suspend_data',
    failed: '391',
  },
};

/** What a call does, whatever the version calls it. */
export type CallKind = 'initialize' | 'get' | 'set' | 'commit' | 'terminate' | 'other';

const kinds: Readonly<Record<string, CallKind>> = {
  LMSInitialize: 'initialize',
  Initialize: 'initialize',
  LMSGetValue: 'get',
  GetValue: 'get',
  LMSSetValue: 'set',
  SetValue: 'set',
  LMSCommit: 'commit',
  Commit: 'commit',
  LMSFinish: 'terminate',
  Terminate: 'terminate',
};

export const kindOf = (method: string): CallKind => kinds[method] ?? 'other';
