import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $log, record } from '../../stores/log.ts';

/**
 * Notes, the first time only, that the learner reached the end of a lesson. To be used in what
 * stands there and wakes when it comes into view.
 */
export function useReached(lesson: string | undefined): void {
  const { status } = useStore($log, { ssr: 'initial' });
  useEffect(() => {
    if (lesson === undefined || status !== 'open') return;
    const isKnown = $log
      .get()
      .events.some((event) => event.kind === 'lesson' && event.lesson === lesson);
    if (!isKnown) record({ kind: 'lesson', lesson });
  }, [status, lesson]);
}
