import { forgetVisit, readLastVisit, rememberVisit } from './last-visit.ts';
import { forgetDetails, keepDetails, readDetails } from './learner-details.ts';
import { eraseAll } from './log.ts';

/** Removes the log, the last visit and the learner's details. What it returns brings all back. */
export function eraseProgress(): () => void {
  const visit = readLastVisit();
  const details = readDetails();
  const restoreLog = eraseAll();
  forgetVisit();
  forgetDetails();
  return () => {
    restoreLog();
    if (visit) rememberVisit(visit);
    keepDetails(details);
  };
}
