import { type ScormVersion, strictSession } from './strict-session.ts';
import type { Violation } from './violation.ts';

/** One call of the course to the platform. */
export interface ApiCall {
  readonly method: string;
  readonly values: readonly string[];
  readonly result: string;
  readonly violation?: Violation | undefined;
}

type Method = (...values: readonly string[]) => unknown;

/** An interface for the course to find: names of methods to functions. */
export type Api = Readonly<Record<string, Method>>;

const methods = {
  '1.2': {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
    diagnostic: 'LMSGetDiagnostic',
  },
  '2004': {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
    diagnostic: 'GetDiagnostic',
  },
} as const;

export interface StrictApiOptions {
  readonly version: ScormVersion;
  /** Calls a method of the platform behind. */
  readonly forward: (method: string, values: readonly string[]) => unknown;
  readonly onCall: (call: ApiCall) => void;
  readonly counts?: ReadonlyMap<string, number>;
  readonly ids?: ReadonlyMap<string, string>;
}

/** An interface that refuses what the standard refuses, and passes on everything else. */
export function strictApi({ version, forward, onCall, counts, ids }: StrictApiOptions): Api {
  const session = strictSession(version, counts, ids);
  const names = methods[version];
  let violation: Violation | undefined;

  const guarded =
    (
      method: string,
      refusal: string,
      check: (values: readonly string[]) => Violation | undefined,
    ): Method =>
    (...given) => {
      const values = given.map(String);
      violation = check(values);
      const result = violation ? refusal : String(forward(method, values) ?? '');
      onCall({ method, values, result, violation });
      return result;
    };

  return {
    [names.initialize]: guarded(names.initialize, 'false', session.initialize),
    [names.get]: guarded(names.get, '', ([element = '']) => session.get(element)),
    [names.set]: guarded(names.set, 'false', ([element = '', value = '']) =>
      session.set(element, value),
    ),
    [names.commit]: guarded(names.commit, 'false', session.commit),
    [names.terminate]: guarded(names.terminate, 'false', session.terminate),
    [names.lastError]: () => violation?.code ?? forward(names.lastError, []),
    [names.errorString]: (code) => violation?.reason ?? forward(names.errorString, [String(code)]),
    [names.diagnostic]: (code) => violation?.reason ?? forward(names.diagnostic, [String(code)]),
  };
}
