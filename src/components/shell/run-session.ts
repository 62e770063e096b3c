import type { PackageConfig } from '../../domain/package.ts';
import { claimMessages, noticesFor, stateInWords } from '../../messages/session.ts';
import { loadBank } from '../../stores/bank.ts';
import type { LogOwner } from '../../stores/browser-storage.ts';
import { createLog } from '../../stores/create-log.ts';
import { browserPorts } from '../../stores/log.ts';
import { usePackageBanks } from '../../stores/package-bank.ts';
import { createSession, type Session } from '../../stores/session.ts';
import { findUnclaimed } from '../../stores/session-claim.ts';
import type { LaunchResult } from '../../stores/session-launch.ts';
import { mirrorStore } from '../../stores/session-mirror.ts';
import type { ShellView } from './shell-view.ts';

export interface RunningSession extends Session {
  /** Reads what pages have stored, where the browser gives no other way to hear of it. */
  readonly refresh: () => void;
}

/** Runs the session of a launch and says in the shell how it stands. */
export function runSession(
  config: PackageConfig,
  result: LaunchResult,
  view: ShellView,
): RunningSession {
  usePackageBanks();
  const openLogOf = (owner: LogOwner) => createLog(() => browserPorts(owner));
  const log = openLogOf(result.owner);
  const session = createSession(config, result, {
    log,
    mirror: mirrorStore(result.owner, () => Math.floor(Math.random() * 65_536)),
    findItems: loadBank,
    now: Date.now,
    isOnline: () => navigator.onLine,
  });
  session.$session.subscribe((state) => {
    view.sayState(stateInWords(state));
    view.sayNotices(noticesFor(state));
  });
  const offerUnclaimed = async () => {
    if (result.connection !== 'connected') return;
    const unclaimed = await findUnclaimed(config, log, openLogOf);
    if (!unclaimed) return;
    const { yes, no } = claimMessages;
    const question = claimMessages.question(unclaimed.count);
    view.ask({ question, yes, no }, (isTheirs) => {
      if (isTheirs) unclaimed.claim();
      view.sayNotices(noticesFor(session.$session.get()));
    });
  };
  session.open().then(offerUnclaimed).catch(reportError);
  return { ...session, refresh: () => void log.refresh() };
}
