/** What lessons say about keeping the learner's work. Small: every lesson loads it. */
import type { LogState } from '../stores/log.ts';

/** `1 answer`, `2 answers`, `1,200 answers`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Undefined while all is well. */
export const storageNotices: Record<LogState['storage'], string | undefined> = {
  kept: undefined,
  blocked:
    'Your browser does not let this site store anything, so your work is lost when you close this page.',
  full: 'Your device has no room left, so your latest work is lost when you close this page.',
};

export const storageRemedy = 'Save a progress file to keep it.';

const heldIn: Record<LogState['storage'], string> = {
  kept: 'Kept on this device.',
  blocked: 'Kept only until you close this page.',
  full: 'Kept only until you close this page: your device has no room left.',
};

export const yourTurnMessages = {
  empty: 'What you write is kept on this device as you go.',
  writing: 'Keeping …',
  keptAs: (storage: LogState['storage']) => heldIn[storage],
  left: (characters: number) => `Room for ${counted(characters, 'more character')}.`,
  reached: (limit: number) =>
    `That is ${limit.toLocaleString('en-GB')} characters, as much as this box holds. For longer work, use a document of your own.`,
} as const;
