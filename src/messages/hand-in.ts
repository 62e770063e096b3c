/** What handing in and taking feedback say. */
import type { PageRefusal } from '../evidence/page-envelope.ts';
import { counted } from './kept.ts';

export const handInMessages = {
  title: 'Hand in',
  lead: 'Handing in makes a file on this device. Nothing is sent: you give the file to your assessor, the way your centre has asked for it.',
  again: (attempt: number) =>
    `This will be attempt ${attempt}. It holds only the criteria that are not met yet, with what you handed in for them before.`,
  whatGoes: 'What goes in',
  answers: (written: number, of: number) => `${written} of ${counted(of, 'answer')} written`,
  emptyOnes: 'Nothing is written for',
  emptyAllowed:
    'You may hand in all the same. Your assessor can then judge what is there, and you add the rest later.',
  work: 'Pieces of work',
  workLead: 'Choose what you want your assessor to see. Finished pieces are chosen already.',
  workNone:
    'You have not made a piece of work for this unit with our tools. That is fine for most criteria.',
  notFinished: 'not marked as finished',
  workFor: (numbers: string) => `for ${numbers}`,
  reflection: 'Reflection',
  reflectionIn: (words: number) => `Your reflection goes in: ${counted(words, 'word')}.`,
  reflectionMissing:
    'Your reflection is not written yet. It may follow later; the unit cannot be claimed without it.',
  writeIt: 'Write it now',
  details: 'About you',
  detailsWhy: 'Kept on this device, and put into the file.',
  name: 'Your name',
  number: 'Learner number or ULN, if your centre asks for it',
  centre: 'Your centre',
  statementTitle: 'Is it your own work?',
  sources:
    'Whom or what did you get help from? Name books, websites, people and AI tools, and what they helped with. Leave it empty if there was none.',
  statement:
    'All the work that I hand in with this statement is my own. Where I have used the words or ideas of others, a website or an AI tool, I have said so here.',
  helpNamed: (help: string) => `Help and sources: ${help}`,
  noHelp: 'Help and sources: none.',
  agree: 'I confirm this.',
  signature: 'Type your name to sign',
  signatureDiffers: 'Type your name as you wrote it above.',
  sealTitle: 'Seal the file',
  sealFor: (centre: string) => `Seal it, so that only ${centre} can open it`,
  sealFingerprint: (fingerprint: string) =>
    `Number of the centre’s key: ${fingerprint}. You can ask your tutor to read theirs out: it should be the same.`,
  sealChoose: 'Your centre’s key file, if it gave you one',
  sealHint:
    'Without it the file can be read by anybody who gets hold of it. With it, keep in mind that you cannot read the sealed file yourself.',
  keyRefused: {
    foreign: 'That is not a centre’s key file. Ask your tutor for the file again.',
    'newer-version':
      'That key was made by a newer version of this course. Reload the page and try again.',
    damaged: 'That key file is damaged: its number does not fit. Ask your tutor for it again.',
  },
  make: 'Make the file',
  making: 'Making the file …',
  made: (name: string) => `Your file is made: ${name}. Look for it among your downloads.`,
  madeNext:
    'Give it to your assessor the way your centre has asked for it. Keep a copy until you have your feedback.',
  saveAgain: 'Save it once more',
  backToPaper: 'Back to the paper',
  failed: {
    insecure:
      'The file could not be made: this page was opened at an address that does not begin with https. Ask your tutor for the right address. What you wrote is kept.',
    offline:
      'The file could not be made: a part of this page could not be loaded. Check your connection and try again. What you wrote is kept.',
    unwritable:
      'The file could not be made from what is written here. Save a progress file and show it to your tutor. What you wrote is kept.',
  },
} as const;

/** The statement of authenticity as it is shown and handed in. */
export function statementWith(help: string): string {
  const named = help.trim();
  return `${handInMessages.statement}\n\n${named === '' ? handInMessages.noHelp : handInMessages.helpNamed(named)}`;
}

const refusals: Readonly<Record<PageRefusal, string>> = {
  'too-large': 'it is larger than any feedback file',
  foreign: 'it is not a feedback file of this course',
  'other-kind':
    'it is a file of this course, but not a feedback file. Perhaps you chose the file that you handed in',
  sealed: 'it is a sealed file, which only your centre can open',
  'newer-version': 'it was made by a newer version of this course. Reload the page and try again',
  damaged: 'it is damaged or was changed after it was made. Ask your assessor to send it again',
};

export const feedbackMessages = {
  title: 'Feedback from your assessor',
  choose: 'Open a feedback file',
  hint: 'Choose the file that your assessor sent you, or drop it here.',
  refused: (reason: PageRefusal) =>
    `The file was not opened: ${refusals[reason]}. Nothing was changed.`,
  unreadable: 'The file could not be read. Nothing was changed. Try to choose it again.',
  notLoaded: 'This needs a connection, and there seems to be none. Nothing was changed.',
  insecure:
    'The file could not be checked: this page was opened at an address that does not begin with https. Nothing was changed.',
  taken: 'You have opened this file before. Nothing was changed.',
  added: (met: number, notYet: number) => {
    const again =
      notYet === 0 ? '' : ` ${counted(notYet, 'criterion', 'criteria')} to look at again.`;
    return `Your feedback is here: ${met} met.${again} Your map shows it too.`;
  },
  otherUnit: (unit: string) =>
    `This feedback is on another unit, ${unit}. Open it there. Nothing was changed.`,
  toOtherUnit: 'Go to that unit’s paper',
  unknown: (name: string, assessor: string) =>
    `This feedback is for ${name}, from ${assessor}. It is on work that was not handed in from this device.`,
  unknownWhy:
    'If you handed it in on another device, it is yours. If it is somebody else’s, do not add it.',
  mine: 'It is mine: add it',
  notMine: 'Leave it',
  left: 'The feedback was not added. Nothing was changed.',
} as const;

export const releaseMessages = {
  title: 'Your tutor opens this paper',
  lead: 'Your centre opens the paper when you are ready for it. Enter the code that your tutor gave you.',
  honest:
    'The code keeps everyone in step; it is no lock. The questions are practice, and nothing secret is behind it.',
  code: 'Code for this unit',
  open: 'Open the paper',
  wrong:
    'That is not the code for this unit. Check it with your tutor: it has eight letters and digits.',
} as const;
