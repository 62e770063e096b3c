import type { Dialect, Setting } from './dialect.ts';
import { readProperty } from './discover.ts';

/**
 * - `taken`: the platform accepted the value; `same`: it has it already;
 * - `refused`: it will never take it; `failed`: it might another time.
 */
export type SetOutcome = 'taken' | 'same' | 'refused' | 'failed';

/** Calls to a platform's interface: none throws, and what is known to be there is not sent again. */
export interface Connection {
  readonly initialize: () => boolean;
  /** Empty if the platform has nothing or fails. */
  readonly get: (element: string) => string;
  readonly set: (setting: Setting) => SetOutcome;
  /** Whether the platform has this value already, or has said that it never will. */
  readonly has: (setting: Setting) => boolean;
  /** Forgets nothing, but believes that the platform has this value already. */
  readonly assume: (setting: Setting) => void;
  readonly commit: () => boolean;
  readonly terminate: () => boolean;
  /** Values taken since the last commit. */
  readonly written: () => number;
}

/** A connection through this interface, in the words of a version. */
export function connect(api: object, { calls, lastingErrors }: Dialect): Connection {
  const last = new Map<string, string>();
  const refused = new Set<string>();
  let written = 0;

  const call = (method: string, ...values: readonly string[]): unknown => {
    try {
      const member = readProperty(api, method);
      return typeof member === 'function' ? member.apply(api, values) : undefined;
    } catch {
      // Some platforms throw where they should return false.
      return undefined;
    }
  };
  const succeeds = (method: string, ...values: readonly string[]) =>
    String(call(method, ...values)) === 'true';

  const set = ([element, value]: Setting): SetOutcome => {
    if (last.get(element) === value) return 'same';
    // Keywords that a platform does not have are asked for once, not at every answer.
    if (refused.has(element)) return 'refused';
    if (succeeds(calls.setValue, element, value)) {
      last.set(element, value);
      written += 1;
      return 'taken';
    }
    return refusal(element, String(call(calls.getLastError) ?? ''));
  };

  const refusal = (element: string, code: string): SetOutcome => {
    if (!lastingErrors.has(code)) return 'failed';
    if (isUnknownElement(code)) refused.add(element);
    return 'refused';
  };

  return {
    initialize: () => succeeds(calls.initialize, ''),
    get: (element) => {
      const value = call(calls.getValue, element);
      return value === undefined || value === null ? '' : String(value);
    },
    set,
    has: ([element, value]) => last.get(element) === value || refused.has(element),
    assume: ([element, value]) => {
      if (value !== '') last.set(element, value);
    },
    commit: () => {
      const done = succeeds(calls.commit, '');
      if (done) written = 0;
      return done;
    },
    terminate: () => succeeds(calls.terminate, ''),
    written: () => written,
  };
}

/** 1.2 and 2004: not in the data model, or not implemented. */
function isUnknownElement(code: string): boolean {
  return code === '401' || code === '402';
}
