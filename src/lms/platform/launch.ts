import type { ApiCall } from '../strict/strict-api.ts';
import type { ScormVersion } from '../strict/strict-session.ts';
import type { Engine } from './engine.ts';
import { kindOf, spelling } from './spelling.ts';

/** One launch between the strict layer before it and the engine behind it. */
export interface Launch {
  readonly forward: (method: string, values: readonly string[]) => string;
  /** The error code after a call, its reason, and whether the tutor asked for it. */
  readonly errorAfter: (call: ApiCall) => {
    readonly code: string;
    readonly reason: string;
    readonly isFault: boolean;
  };
}

interface Store {
  readonly version: ScormVersion;
  /** How the connection is for the commit or the end that comes now. */
  readonly takeFault: () => 'none' | 'offline' | 'failing';
  readonly keep: (values: ReadonlyMap<string, string>) => void;
  /** Called after the last values were kept. */
  readonly end: () => void;
}

/** What is set waits for a commit or the end; only these store it. */
export function launchOn(engine: Engine, { version, takeFault, keep, end }: Store): Launch {
  const pending = new Map<string, string>();
  const { failed } = spelling[version];
  const prefix = version === '1.2' ? 'LMS' : '';
  let wasFault = false;

  const store = (isEnd: boolean) => {
    keep(pending);
    pending.clear();
    if (isEnd) end();
  };
  // Moodle’s 1.2 sends only what changed since the last commit, and never again what that commit
  // failed to bring; its 2004 sends everything each time.
  const lose = () => {
    if (version === '1.2') pending.clear();
  };
  const send = (method: string, values: readonly string[]): string => {
    const isEnd = kindOf(method) === 'terminate';
    const fault = takeFault();
    wasFault = fault === 'failing';
    // The end is the end, whether or not it arrives.
    const result = wasFault && !isEnd ? 'false' : engine.call(method, values);
    if (fault !== 'none') lose();
    else if (result === 'true') store(isEnd);
    return wasFault ? 'false' : result;
  };
  const set = (method: string, values: readonly string[]): string => {
    const result = engine.call(method, values);
    const [element = '', value = ''] = values;
    if (result === 'true') pending.set(element, value);
    return result;
  };

  return {
    forward: (method, values) => {
      if (/GetLastError$/.test(method) && wasFault) return failed;
      const kind = kindOf(method);
      if (kind === 'other') return engine.call(method, values);
      wasFault = false;
      if (kind === 'commit' || kind === 'terminate') return send(method, values);
      return kind === 'set' ? set(method, values) : engine.call(method, values);
    },
    errorAfter: ({ violation }) => {
      if (violation) return { ...violation, isFault: false };
      if (wasFault) return { code: failed, reason: '', isFault: true };
      const code = engine.call(`${prefix}GetLastError`, []);
      const reason = code === '0' ? '' : engine.call(`${prefix}GetErrorString`, [code]);
      return { code, reason, isFault: false };
    },
  };
}
