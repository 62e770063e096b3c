import { useEffect, useState } from 'preact/hooks';

/** Seconds without use until the warning, and from the warning until it locks. */
export const idleSeconds = { quiet: 15 * 60, warning: 120 };

/** What shows that somebody is there. */
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Counts the time without use while `isOn`. Returns the seconds that are left once the warning is
 * due; a sign of use before that starts the time anew, and after it only `stay` does, so that the
 * warning is not swept away unseen (WCAG 2.2.1: warned, with time and a simple way to extend).
 */
export function useIdle(isOn: boolean, onEnd: () => void) {
  const [lastUse, setLastUse] = useState(0);
  const [now, setNow] = useState(0);
  const idle = isOn ? Math.floor((now - lastUse) / 1000) : 0;
  const isWarning = idle >= idleSeconds.quiet;

  useEffect(() => {
    if (!isOn) return undefined;
    const start = Date.now();
    setLastUse(start);
    setNow(start);
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, [isOn]);

  useEffect(() => {
    if (!isOn || isWarning) return undefined;
    const used = () => setLastUse(Date.now());
    for (const sign of signs) addEventListener(sign, used, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, used);
    };
  }, [isOn, isWarning]);

  const left = idleSeconds.quiet + idleSeconds.warning - idle;
  useEffect(() => {
    if (isOn && left <= 0) onEnd();
  }, [isOn, left <= 0]);

  return {
    left: isWarning ? Math.max(0, left) : undefined,
    stay: () => {
      setLastUse(Date.now());
      setNow(Date.now());
    },
  };
}
