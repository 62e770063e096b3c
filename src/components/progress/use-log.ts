import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $log, type LogState, openLog } from '../../stores/log.ts';

/**
 * The learner's log, opened at first use. The first rendering always sees it closed, as the
 * server did, even where another island has opened it already.
 */
export function useLog(): LogState {
  useEffect(() => {
    void openLog();
  }, []);
  return useStore($log, { ssr: 'initial' });
}
