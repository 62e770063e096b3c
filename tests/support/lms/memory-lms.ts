import { type Api, type ApiCall, strictApi } from '../../../src/lms/strict/strict-api.ts';
import type { ScormVersion } from '../../../src/lms/strict/strict-session.ts';

/** What a platform does wrong, or has a reason to do. */
export interface Faults {
  readonly initialize?: 'refused';
  readonly set?: 'refused';
  /** How many commits fail from now on. */
  readonly failingCommits?: number;
  /** Commits say “true” and store nothing, as Moodle does without a connection. */
  readonly commits?: 'lying';
  /** The tab was killed: nothing that the course says arrives any more. */
  readonly dead?: true;
}

/** A platform that keeps what a learner has, over any number of launches. */
export interface MemoryLms {
  /** What is stored for good. */
  readonly stored: Map<string, string>;
  /** Every call of every launch in order. */
  readonly calls: (ApiCall & { readonly launch: number })[];
  faults: Faults;
  readonly launch: () => Api;
}

/** Another platform that hears the same calls: what it does not take is not taken. */
export type SecondOpinion = (
  stored: Readonly<Record<string, string>>,
) => (method: string, values: readonly string[]) => unknown;

/** A platform like Moodle: what is set is kept in memory until a commit or the end stores it. */
export function memoryLms(
  version: ScormVersion,
  given: Readonly<Record<string, string>>,
  second?: SecondOpinion,
): MemoryLms {
  const stored = new Map<string, string>();
  let launches = 0;
  const lms: MemoryLms = {
    stored,
    calls: [],
    faults: {},
    launch: () => {
      launches += 1;
      const launch = launches;
      const working = new Map(stored);
      const ask = second?.({ ...given, ...Object.fromEntries(stored) });
      const store = () => {
        for (const [element, value] of working) stored.set(element, value);
      };
      return strictApi({
        version,
        counts: countsIn(stored),
        ids: stored,
        onCall: (call) => lms.calls.push({ ...call, launch }),
        forward: (method, values) => {
          const own = answer(lms, { working, given, store }, method, values);
          const other = String(ask?.(method, values));
          return own === 'true' && other === 'false' ? other : own;
        },
      });
    },
  };
  return lms;
}

interface Launch {
  readonly working: Map<string, string>;
  readonly given: Readonly<Record<string, string>>;
  readonly store: () => void;
}

function answer(
  lms: MemoryLms,
  { working, given, store }: Launch,
  method: string,
  [element = '', value = '']: readonly string[],
): string {
  const { faults } = lms;
  const kind = method.replace(/^LMS/, '');
  if (kind === 'GetLastError') return '0';
  if (faults.dead) return 'false';
  if (kind === 'Initialize') return String(faults.initialize !== 'refused');
  if (kind === 'GetValue') return read(working, given, element);
  if (kind === 'SetValue') {
    if (faults.set === 'refused') return 'false';
    working.set(element, value);
    return 'true';
  }
  return String(keep(lms, store));
}

/** A commit, or the end of the launch. */
function keep(lms: MemoryLms, store: () => void): boolean {
  const { failingCommits = 0, commits } = lms.faults;
  if (failingCommits > 0) {
    lms.faults = { ...lms.faults, failingCommits: failingCommits - 1 };
    return false;
  }
  if (commits !== 'lying') store();
  return true;
}

function read(
  working: ReadonlyMap<string, string>,
  given: Readonly<Record<string, string>>,
  element: string,
): string {
  const list = /^(.*)\._count$/.exec(element)?.[1];
  if (list !== undefined) return String(countsIn(working).get(list) ?? 0);
  return working.get(element) ?? given[element] ?? '';
}

function countsIn(values: ReadonlyMap<string, string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of values.keys()) {
    const parts = element.split('.');
    for (const [place, part] of parts.entries()) {
      if (!/^\d+$/.test(part)) continue;
      const list = parts.slice(0, place).join('.');
      counts.set(list, Math.max(counts.get(list) ?? 0, Number(part) + 1));
    }
  }
  return counts;
}
