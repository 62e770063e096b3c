import { forgetVisit, readLastVisit, rememberVisit } from './last-visit.ts';
import { eraseAll } from './log.ts';

/** Removes the log and the last visit from this browser. What it returns brings both back. */
export function eraseProgress(): () => void {
  const visit = readLastVisit();
  const restoreLog = eraseAll();
  forgetVisit();
  return () => {
    restoreLog();
    if (visit) rememberVisit(visit);
  };
}
