import { useEffect, useState } from 'preact/hooks';
import { builderMessages as messages } from '../../messages/modes.ts';
import { siteUrl } from '../../stores/bank.ts';
import { startSitting } from '../../stores/sitting.ts';
import type { SittingWish } from '../../stores/sitting-wish.ts';
import { sittingPath } from './use-hash.ts';

/** Starts a test and goes there, or says why not. */
export function useStart() {
  const [trouble, setTrouble] = useState<string>();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const start = async (wish: SittingWish) => {
    if (wish.criteria.length === 0) return setTrouble(messages.pickFirst);
    setTrouble(undefined);
    try {
      const sitting = await startSitting(wish);
      if (sitting === undefined) return setTrouble(messages.none);
      location.assign(siteUrl(sittingPath(sitting)));
    } catch {
      setTrouble(messages.failed);
    }
  };
  /** `ready` is false until the script runs: a start before that would only reload the page. */
  return { start, trouble, ready };
}
