/** What the course says about a learner's progress. */
import type { CriterionTally, PracticeStage } from '../domain/standing.ts';
import type { ImportReport, RefusalReason } from '../stores/progress-file.ts';
import { counted } from './kept.ts';

/** `22 November 2026`, by the learner's calendar. */
export function dayInWords(at: number): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Date(at).toLocaleDateString('en-GB', options);
}

const stageWords: Record<PracticeStage, (tally: CriterionTally) => string> = {
  'none-available': () => 'Practice in preparation',
  'not-started': ({ available }) => counted(available, 'practice item'),
  started: ({ answered, available, right }) =>
    `${answered} of ${available} answered, ${right} right at your last try`,
  right: ({ available }) =>
    available === 1 ? 'Right at your last try' : `All ${available} right at your last try`,
};

/** How practice of a criterion stands: `3 of 7 answered, 2 right at your last try`. */
export function standingInWords(stage: PracticeStage, tally: CriterionTally): string {
  return stageWords[stage](tally);
}

/** Before the log is read, and without script: what there is to do. */
export function practiceInWords(available: number): string {
  return available === 0
    ? stageWords['none-available'](noTally)
    : counted(available, 'practice item');
}

const noTally: CriterionTally = { answered: 0, right: 0, available: 0, formats: [] };

export const leftOffMessages = {
  fresh: 'You have not started yet. What you do here is kept on this device.',
  lastAt: (day: string) => `You were last here on ${day}, at`,
  startWith: 'Start with',
  goOn: 'Go on with',
  next: 'Next:',
  allAnswered: 'You have answered every practice item there is so far. Look back at',
  notReady: 'No lesson is ready yet.',
} as const;

export const progressMessages = {
  countsTitle: 'What you have done',
  counts: {
    answers: 'Answers given',
    items: 'Different items answered',
    right: 'Of these, right at the last try',
    notes: 'Texts you have written',
    lessons: 'Lessons studied',
  },
  storedTitle: 'What is stored',
  stored: [
    'each answer you gave, its mark, when you gave it and, where you were asked, how sure you were',
    'what you wrote in “Your turn”, with its earlier versions',
    'what you wrote in a written paper, what you handed in, and your assessor’s feedback',
    'your name, learner number and centre, if you handed something in; these are not part of the progress file',
    'which lessons you finished, and the one you looked at last',
    'the tests you started, the date of your assessment and the pieces of work you said you have made, if you told us',
  ],
  storedWhere:
    'It is stored in this browser on this device, and nowhere else. Nobody else can see it unless they use this browser or you give them your progress file.',
  fileTitle: 'Progress file',
  fileWhy:
    'A progress file holds all of it. Save one now and then: browsers may clear what sites store. Open it on another device to go on there.',
  save: 'Save progress file',
  open: 'Open progress file',
  openHint: 'Choose a file, or drop one here. What it holds is added to what is here.',
  eraseTitle: 'Erase everything',
  eraseWhy: 'Removes all of your progress from this browser. Your progress files are not touched.',
  erase: 'Erase everything …',
  confirmTitle: 'Erase all of your progress?',
  confirm: (events: number) =>
    `This removes ${counted(events, 'entry', 'entries')} from this browser. You can undo it until you leave this page.`,
  confirmErase: 'Erase everything',
  cancel: 'Keep my progress',
  undo: 'Undo',
  saved: (name: string) => `Saved as ${name}. Look for it among your downloads.`,
  erased: 'Your progress is erased.',
  restored: 'Your progress is back.',
  nothingToErase: 'There is nothing to erase yet.',
  unreadableFile: 'The file could not be read. Nothing was changed. Try to choose it again.',
  failedToLoad: 'This needs a connection, and there seems to be none. Nothing was changed.',
} as const;

const refusals: Record<RefusalReason, string> = {
  'too-large': 'it is larger than 20 MB, which no progress file is',
  foreign: 'it is not a progress file of this course',
  'newer-version': 'it was saved by a newer version of this course. Reload the page and try again',
  damaged: 'it is damaged: a part of it is missing',
  altered: 'it is damaged or was changed after it was saved: its checksum does not match',
};

export function refusalInWords(reason: RefusalReason): string {
  return `The file was not opened: ${refusals[reason]}. Nothing was changed.`;
}

/** `Added 12 new answers and 1 new text. 40 entries were already here.` */
export function importInWords(report: ImportReport): string {
  const parts = [
    report.answers > 0 && counted(report.answers, 'new answer'),
    report.notes > 0 && counted(report.notes, 'new text'),
    report.lessons > 0 && counted(report.lessons, 'finished lesson'),
    report.others > 0 && `${counted(report.others, 'entry', 'entries')} about your tests and plans`,
    report.unreadable > 0 && `${counted(report.unreadable, 'entry', 'entries')} of a newer version`,
  ].filter((part) => part !== false);
  const here = `${counted(report.alreadyHere, 'entry was', 'entries were')} already here.`;
  if (parts.length === 0)
    return report.alreadyHere === 0 ? 'The file is empty.' : `Nothing new. ${here}`;
  const list = new Intl.ListFormat('en-GB').format(parts);
  return report.alreadyHere === 0 ? `Added ${list}.` : `Added ${list}. ${here}`;
}
