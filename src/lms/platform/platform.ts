import type { LaunchItem } from '../package/manifest.ts';
import { type Api, type ApiCall, strictApi } from '../strict/strict-api.ts';
import type { ScormVersion } from '../strict/strict-session.ts';
import type { Engine, MakeEngine } from './engine.ts';
import { launchOn } from './launch.ts';
import {
  countsIn,
  givenAtLaunch,
  type LaunchOptions,
  type LearnerRecord,
  recordAtEnd,
  recordAtLaunch,
} from './record.ts';
import { spelling } from './spelling.ts';

/** What the tutor makes the platform do wrong. */
export interface Faults {
  /** Commits say “true” and store nothing, as Moodle does without a connection. */
  readonly isOffline: boolean;
  /** How many commits fail from now on. */
  readonly failingCommits: number;
  /** Suspend data is cut at 4,096 characters when it is stored. */
  readonly cutsSuspendData: boolean;
}

/** A call as the log shows it. */
export interface LoggedCall extends ApiCall {
  readonly launch: number;
  /** The error code after the call; `0` is none. */
  readonly code: string;
  /** Why the code is what it is; empty if there is nothing to say. */
  readonly reason: string;
  /** The tutor asked for this failure: the course is not to blame. */
  readonly isFault: boolean;
}

/** What is known of one launch. */
export interface LaunchRecord {
  readonly number: number;
  readonly mode: LaunchOptions['mode'];
  /** Whether there was suspend data to come back to. */
  readonly hadSuspendData: boolean;
  /** Whether a status was stored before. */
  readonly hadStatus: boolean;
  isClosed: boolean;
}

/** A platform for one item and one learner, over any number of launches. */
export interface Platform {
  readonly version: ScormVersion;
  readonly calls: readonly LoggedCall[];
  readonly launches: readonly LaunchRecord[];
  /** What is stored for good. */
  readonly record: () => LearnerRecord;
  /** What the course would read now. */
  readonly working: () => Readonly<Record<string, string>>;
  faults: Faults;
  readonly open: (options: LaunchOptions) => Api;
  readonly close: () => void;
}

export interface PlatformOptions {
  readonly version: ScormVersion;
  readonly item: LaunchItem;
  readonly makeEngine: MakeEngine;
  /** What is stored from before. */
  readonly record: LearnerRecord;
  readonly onChange: () => void;
}

/** Characters of suspend data in SCORM 1.2 (RTE 3.4.4), and in platforms that cut at it. */
const CUT = 4096;

/** A platform that stores what a commit or the end brings it, as Moodle does. */
export function previewPlatform(options: PlatformOptions): Platform {
  const { version, item, makeEngine, onChange } = options;
  const names = spelling[version];
  const calls: LoggedCall[] = [];
  const launches: LaunchRecord[] = [];
  let record = options.record;
  let engine: Engine | undefined;
  let ended = options.record.has(names.totalTime);
  let faults: Faults = { isOffline: false, failingCommits: 0, cutsSuspendData: false };

  const keep = (values: ReadonlyMap<string, string>) => {
    const kept = new Map([...record, ...values]);
    const data = kept.get(names.suspendData);
    if (faults.cutsSuspendData && data !== undefined)
      kept.set(names.suspendData, data.slice(0, CUT));
    record = kept;
  };

  const open = ({ learner, mode }: LaunchOptions): Api => {
    record = recordAtLaunch(version, record, ended);
    const begun = makeEngine(givenAtLaunch(version, record, { learner, mode, item }));
    const number = launches.length + 1;
    const hadSuspendData = (record.get(names.suspendData) ?? '') !== '';
    const hadStatus = record.has(names.status);
    engine = begun;
    ended = false;
    launches.push({ number, mode, hadSuspendData, hadStatus, isClosed: false });
    const launch = launchOn(begun, {
      version,
      takeFault: () => {
        const { isOffline, failingCommits } = faults;
        if (failingCommits > 0) faults = { ...faults, failingCommits: failingCommits - 1 };
        return failingCommits > 0 ? 'failing' : isOffline ? 'offline' : 'none';
      },
      keep,
      end: () => {
        record = recordAtEnd(version, record);
        ended = true;
      },
    });
    return strictApi({
      version,
      counts: countsIn(record),
      ids: record,
      forward: launch.forward,
      onCall: (call) => {
        calls.push({ ...call, launch: number, ...launch.errorAfter(call) });
        onChange();
      },
    });
  };

  return {
    version,
    calls,
    launches,
    record: () => record,
    working: () => engine?.values() ?? Object.fromEntries(record),
    get faults() {
      return faults;
    },
    set faults(wanted) {
      faults = wanted;
      keep(new Map());
      onChange();
    },
    open,
    close: () => {
      const launch = launches.at(-1);
      if (launch) launch.isClosed = true;
      onChange();
    },
  };
}
