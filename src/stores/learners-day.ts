import { localDays } from '../domain/day.ts';

/** Calendar days where the learner is. */
export const learnersDay = localDays((at) => -new Date(at).getTimezoneOffset());
