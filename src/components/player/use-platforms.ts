import { useEffect, useRef, useState } from 'preact/hooks';
import type { LaunchItem } from '../../lms/package/manifest.ts';
import type { MakeEngine } from '../../lms/platform/engine.ts';
import { type Platform, previewPlatform } from '../../lms/platform/platform.ts';
import type { LearnerRecord } from '../../lms/platform/record.ts';
import type { Stray } from '../../lms/platform/verdict.ts';
import type { ScormVersion } from '../../lms/strict/strict-session.ts';
import { type PlayerSession, saveSession } from './session.ts';

/** The large part, loaded when a package is opened. */
const engines: Readonly<Record<ScormVersion, () => Promise<MakeEngine>>> = {
  '1.2': async () => (await import('../../lms/platform/engine12.ts')).engine12,
  '2004': async () => (await import('../../lms/platform/engine2004.ts')).engine2004,
};

/**
 * The platform of an item; undefined until its engine has loaded. Each item has its own, kept while
 * the package is open. The component is drawn again when anything changes, once a frame at most.
 */
export function usePlatform(
  session: PlayerSession,
  item: LaunchItem | undefined,
): Platform | undefined {
  const draw = useRedraw();
  const all = useRef(new Map<string, Platform>());
  const records = useRef(new Map<string, LearnerRecord>(session.records));
  useEffect(() => {
    if (!item || all.current.has(item.id)) return;
    void engines[session.facts.version]().then((makeEngine) => {
      const platform = previewPlatform({
        version: session.facts.version,
        item,
        makeEngine,
        record: records.current.get(item.id) ?? new Map(),
        onChange: () => {
          // At once, not with the drawing: the page may be on its way out.
          if (records.current.get(item.id) !== platform.record()) {
            records.current.set(item.id, platform.record());
            saveSession({ ...session, records: records.current });
          }
          draw();
        },
      });
      all.current.set(item.id, platform);
      draw();
    });
  }, [item]);
  return item && all.current.get(item.id);
}

/** What the package asked for that is not in it, each address once. */
export function useStrays(session: string): readonly Stray[] {
  const [strays, setStrays] = useState<readonly Stray[]>([]);
  useEffect(() => {
    const channel = new BroadcastChannel('attain-player');
    channel.onmessage = ({ data }: MessageEvent<Stray & { readonly session: string }>) => {
      if (data.session !== session) return;
      setStrays((known) =>
        known.some(({ address }) => address === data.address) ? known : [...known, data],
      );
    };
    return () => channel.close();
  }, [session]);
  return strays;
}

/** Draws the component again, once for all that happens before the next frame. */
function useRedraw(): () => void {
  const [, setTick] = useState(0);
  const isWaiting = useRef(false);
  return () => {
    if (isWaiting.current) return;
    isWaiting.current = true;
    requestAnimationFrame(() => {
      isWaiting.current = false;
      setTick((tick) => tick + 1);
    });
  };
}
