import { useEffect, useState } from 'preact/hooks';
import {
  canServePackages,
  forgetAbandoned,
  forgetPackage,
  hasPackage,
  holdPackage,
  startWorker,
} from '../../lms/content/content-store.ts';
import { PackageRefused } from '../../lms/package/refused.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { OpenForm, type Opening } from './OpenForm.tsx';
import { Player } from './Player.tsx';
import { eraseSession, type PlayerSession, savedSession, saveSession } from './session.ts';

type State =
  | { readonly step: 'waiting' }
  | { readonly step: 'reading'; readonly progress: string }
  | { readonly step: 'refused'; readonly reason: string }
  | { readonly step: 'open'; readonly session: PlayerSession; readonly isAgain: boolean };

/** Opens a package and plays it; holds at most one at a time. */
export function PlayerDesk() {
  const [state, setState] = useState<State>({ step: 'waiting' });
  useEffect(() => {
    void takeUp().then((session) => session && setState({ step: 'open', session, isAgain: true }));
  }, []);

  const open = async ({ load, mayReachOthers }: Opening) => {
    if (state.step === 'reading') return;
    setState({ step: 'reading', progress: messages.reading });
    setState(
      await read({ load, mayReachOthers }, (done, all) =>
        setState({ step: 'reading', progress: messages.unpacking(done, all) }),
      ),
    );
  };
  const putAway = async (session: string) => {
    eraseSession();
    setState({ step: 'waiting' });
    await forgetPackage(session);
  };

  if (state.step === 'open') {
    const { session } = state;
    return (
      <Player
        key={session.session}
        session={session}
        isAgain={state.isAgain}
        onPutAway={() => putAway(session.session)}
      />
    );
  }
  return (
    <div class="flow">
      <OpenForm isReading={state.step === 'reading'} onOpen={open} />
      <p role="status">{state.step === 'reading' ? state.progress : ''}</p>
      <div aria-live="assertive">
        {state.step === 'refused' && (
          <div class="notice player-refused" data-tone="bad">
            <p>
              <strong>{messages.refused}</strong>
            </p>
            <p>{state.reason}</p>
          </div>
        )}
      </div>
    </div>
  );
}

async function read(
  { load, mayReachOthers }: Opening,
  onProgress: (done: number, all: number) => void,
): Promise<State> {
  try {
    const { openZip } = await import('./open.ts');
    const session = await openZip(await load(), mayReachOthers, onProgress);
    saveSession(session);
    return { step: 'open', session, isAgain: false };
  } catch (error) {
    if (!(error instanceof PackageRefused)) throw error;
    return { step: 'refused', reason: error.message };
  }
}

/** The package that this tab had open, if its files are still there. */
async function takeUp(): Promise<PlayerSession | undefined> {
  if (!canServePackages()) return undefined;
  const saved = savedSession();
  await forgetAbandoned(saved?.session);
  if (!saved || !(await hasPackage(saved.session))) {
    eraseSession();
    return undefined;
  }
  holdPackage(saved.session);
  await startWorker();
  return saved;
}
