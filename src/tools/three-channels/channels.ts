import { textAt, type WorkValues } from '../../domain/work.ts';
import type { Option } from '../tool.ts';
import { readingAge, wordsIn } from '../wording.ts';

export const channels: readonly Option[] = [
  { value: 'email', label: 'Email' },
  { value: 'call', label: 'Phone call (script)' },
  { value: 'letter', label: 'Letter' },
  { value: 'chat', label: 'Live chat' },
  { value: 'text', label: 'Text or app message' },
  { value: 'counter', label: 'Face to face (what I say)' },
  { value: 'social', label: 'Public reply on social media' },
  { value: 'notice', label: 'Sign or notice' },
];

/** The most words that suit a channel in which people expect a few; undefined for the others. */
const mostWords = new Map([
  ['chat', 60],
  ['text', 40],
  ['social', 50],
  ['notice', 50],
]);

/** Words, sentences and reading age of a message, as far as they can be told. */
export function measured(values: WorkValues, at: string): string | undefined {
  const text = textAt(values, `${at}/message`);
  const words = wordsIn(text).length;
  if (words === 0) return undefined;
  const age = readingAge(text);
  const length = `${words} ${words === 1 ? 'word' : 'words'}`;
  return age === undefined ? length : `${length}; readers of about ${age} follow it with ease`;
}

/** How many words too long a message is for its channel; 0 if it is not. */
export function wordsTooMany(channel: string, text: string): number {
  const most = mostWords.get(channel);
  return most === undefined ? 0 : Math.max(0, wordsIn(text).length - most);
}
