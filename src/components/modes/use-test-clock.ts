import { useEffect, useState } from 'preact/hooks';
import { clockOf, type SittingRecord } from '../../practice/sitting.ts';
import type { Clock } from '../../practice/timing.ts';
import { noteStep } from '../../stores/sitting.ts';

/**
 * The clock of a test that is being sat. Leaving the page stops it; when it has run out, the test
 * is finished.
 */
export function useTestClock(record: SittingRecord): Clock {
  const { sitting, seconds } = record.plan;
  const [now, setNow] = useState(Date.now);
  const clock = clockOf(record, Math.max(now, Date.now()));
  const runs = seconds !== undefined && !clock.paused;

  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    const leave = () => noteStep(sitting, 'paused');
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      removeEventListener('pagehide', leave);
    };
  }, [runs, sitting]);

  useEffect(() => {
    if (clock.over) noteStep(sitting, 'finished');
  }, [clock.over, sitting]);
  return clock;
}
