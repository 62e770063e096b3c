import { keyForLearner } from './session-identity.ts';

/** Who the learner says they are, for what they hand in. On this device alone: no file but theirs. */
export interface LearnerDetails {
  readonly name: string;
  readonly number: string;
  readonly centre: string;
}

const noDetails: LearnerDetails = { name: '', number: '', centre: '' };

/** Key in local storage; the value is `LearnerDetails` in JSON. */
const key = 'attain:details';

/** What is kept; empty fields where nothing is, or where storage is blocked. */
export function readDetails(): LearnerDetails {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyForLearner(key)) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return noDetails;
    const textOf = (field: keyof LearnerDetails) => {
      const value: unknown = Reflect.get(stored, field);
      return typeof value === 'string' ? value.slice(0, 200) : '';
    };
    return { name: textOf('name'), number: textOf('number'), centre: textOf('centre') };
  } catch {
    return noDetails;
  }
}

/** Keeps details; where storage is blocked they have to be entered again next time. */
export function keepDetails(details: LearnerDetails): void {
  try {
    localStorage.setItem(keyForLearner(key), JSON.stringify(details));
  } catch {
    // Blocked or full: the file that is handed in holds them all the same.
  }
}

export function forgetDetails(): void {
  try {
    localStorage.removeItem(keyForLearner(key));
  } catch {
    // Blocked: then nothing was kept.
  }
}
