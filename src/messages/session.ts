/** What the shell of a package says about its connection with the learning platform. */
import type { SessionState } from '../stores/session.ts';
import type { Connection } from '../stores/session-launch.ts';
import { counted } from './kept.ts';

export const claimMessages = {
  question: (count: number) =>
    `${counted(count, 'answer')} in this course ${count === 1 ? 'was' : 'were'} kept on this device while your learning platform could not be reached. Are they yours?`,
  yes: 'Yes, add them to my record',
  no: 'No, leave them',
} as const;

/** A few words for the bar. */
export function stateInWords({ connection, saving, unsent }: SessionState): string {
  if (connection !== 'connected') return shortly[connection];
  if (saving === 'offline') return `Offline: ${kept(unsent)}`;
  if (saving === 'failing') return `Not sent yet: ${kept(unsent)}`;
  return savingWords[saving];
}

const shortly: Readonly<Record<Exclude<Connection, 'connected'>, string>> = {
  'reading-only': 'Looking back: nothing is sent',
  absent: 'Kept on this device only',
  refused: 'Kept on this device only',
  over: 'Kept on this device for now',
};

const savingWords = {
  idle: 'Connected',
  sending: 'Saving …',
  saved: 'Saved',
} as const;

const kept = (unsent: number) =>
  unsent > 0 ? `${counted(unsent, 'answer')} kept on this device` : 'kept on this device';

const connectionNotices: Readonly<Record<Connection, string | undefined>> = {
  connected: undefined,
  'reading-only':
    'You are looking back at this course. You can practise, and your answers are kept on this device, but nothing is sent to your learning platform now.',
  absent:
    'No learning platform was found. You can study and practise: your answers are kept on this device.',
  refused:
    'Your learning platform did not start a session. You can study and practise: your answers are kept on this device. To send them, close the course and open it again from your platform.',
  over: 'Your session with the learning platform has ended. You can go on: your answers are kept on this device and are sent when you open the course from your platform again.',
};

const readingNotices: Readonly<Record<SessionState['reading'], string | undefined>> = {
  empty: undefined,
  whole: undefined,
  damaged:
    'A part of the progress that your learning platform had kept was damaged. All that could be read is here, together with what this device knows.',
  foreign:
    'Your learning platform held the progress of another course. It was set aside; your answers on this device are here.',
  newer:
    'Your progress was saved by a newer version of this course. It was set aside; your answers on this device are here.',
  unreadable:
    'The progress that your learning platform had kept could not be read. It was set aside; your answers on this device are here.',
};

/** Longer explanations, the most important first; none while all is well. */
export function noticesFor(state: SessionState): readonly string[] {
  return [
    connectionNotices[state.connection],
    readingNotices[state.reading],
    state.resent > 0
      ? `Your learning platform had not stored ${counted(state.resent, 'answer')} from last time. ${state.resent === 1 ? 'It was' : 'They were'} kept on this device and ${state.resent === 1 ? 'is' : 'are'} sent again.`
      : undefined,
    state.longTexts
      ? 'Your notes and pieces of work stay on this device: your learning platform has no room for them. To take them along, save a progress file under “Your progress”.'
      : undefined,
    state.shortened
      ? 'A long answer was sent to your learning platform in part: it takes no more. The whole text is kept on this device; you can save it in a progress file.'
      : undefined,
  ].filter((notice) => notice !== undefined);
}
