import type { UnmarkableReason } from '../domain/marking.ts';
import { questionMessages } from './practice.ts';

/** Why there is no mark yet, and what to do. */
export const unmarkableMessages: Readonly<Record<UnmarkableReason, string>> = {
  'nothing-entered': questionMessages.notAnswered,
  incomplete: 'Part of the answer is still missing. Complete it, then check again.',
  'unknown-part': 'This question has changed since you answered. Please answer it again.',
  'not-a-number': 'That could not be read as one number. Write it in digits, for example 12.5.',
  'too-long': 'That is longer than an answer can be. Shorten it, then check again.',
};
