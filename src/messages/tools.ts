/** Sentences of the tools with which learners make pieces of work. Those of one tool stand in it. */
import { counted } from './kept.ts';

const moments = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** `29 Nov 2026, 15:04`, by the learner's clock. */
export const momentInWords = (at: number) => moments.format(at);
/** `29 November 2026`. */
export const dayInWords = (at: number) => days.format(at);

export const toolMessages = {
  loading: 'Opening …',
  failed: 'This could not be loaded. See that you are online, then try again.',
  again: 'Try again',
  begin: 'Begin',
  beginAnother: 'Begin another',
  backToList: 'All pieces',
  pieces: 'What you have made with it',
  untitled: (begunAt: number) => `Begun ${momentInWords(begunAt)}`,
  changed: (at: number) => `changed ${momentInWords(at)}`,
  finished: 'Finished',
  begun: 'Begun',
  copy: 'Make a copy',
  copyOf: (name: string) => `Copy of ${name}`,
  remove: 'Remove',
  removed: (name: string) => `“${name}” was removed.`,
  bringBack: 'Bring it back',
  ofPiece: (action: string, name: string) => `${action}: ${name}`,
  name: 'Name of this piece',
  nameNote: 'So that you can tell it from others.',
  optional: 'optional',
  choose: 'Choose …',
  add: (entry: string) => `Add ${article(entry)} ${entry}`,
  addAnother: (entry: string) => `Add another ${entry}`,
  entry: (entry: string, number: number) => `${capital(entry)} ${number}`,
  up: 'Move up',
  down: 'Move down',
  take: 'Remove',
  ofEntry: (action: string, entry: string, number: number) => `${action}: ${entry} ${number}`,
  entryRemoved: (entry: string, number: number) => `${capital(entry)} ${number} was removed.`,
  words: (count: number, { from, to }: { readonly from: number; readonly to: number }) =>
    `${counted(count, 'word')}; ${from} to ${to} do it justice.`,
  asTable: 'The same as a table',
  nothingToDraw: 'Drawn here as soon as there is something to draw.',
  nothingYet: 'Worked out as soon as there is enough to go by.',
  signed: (lines: readonly string[]) => `On paper, lines to sign: ${lines.join('; ')}.`,
  taken: (count: number) => `${counted(count, 'entry', 'entries')} taken over.`,
  nothingToTake: 'There is nothing to take over yet.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Taken back.',
  redone: 'Done again.',
  versions: 'Versions',
  example: 'Worked example',
  closeExample: 'Close the example',
  preview: 'Preview',
  edit: 'Back to the form',
  print: 'Print',
  saveAs: 'Save a copy',
  ways: { word: 'Save for Word', page: 'Save as a web page' },
  saved: (name: string) => `Saved as ${name}.`,
  saving: 'Making the file …',
  lossAhead: 'Save a copy of this piece now, so that nothing is lost:',
} as const;

export const otherTextMessages = {
  changed: (field: string) => `“${field}” was also changed in another tab.`,
  shown: 'Your text here stays as it is. This is the other one:',
  use: 'Use this text instead',
  keep: 'Keep what is shown',
} as const;

export const finishMessages = {
  title: 'Finish',
  missing: 'Still missing',
  nothingMissing: 'Everything is filled in.',
  finish: 'Finish this piece',
  finishAnyway: 'Finish all the same',
  reopen: 'Take it up again',
  done: 'Finished',
  chosen: 'It is evidence for',
  chooseLead: 'Choose the criteria that this piece is evidence for.',
  noneChosen: 'Choose at least one criterion, so that it finds its place in your portfolio.',
  made: (criteria: readonly string[]) =>
    criteria.length === 0
      ? 'It stands in your portfolio.'
      : `It stands in your portfolio as evidence made for ${criteria.join(', ')}. Whether that is achieved is for your assessor to say.`,
  portfolio: 'Your portfolio',
} as const;

export const versionMessages = {
  title: 'Earlier versions',
  lead: 'Every stretch of work on this piece is kept. Choose one to see what differs from now.',
  none: 'There is no earlier version yet.',
  same: 'Nothing differs from what stands there now.',
  pick: (at: number) => momentInWords(at),
  now: 'Now',
  before: 'Then',
  field: 'Field',
  empty: 'empty',
  bringBack: 'Bring back',
  bringBackField: (name: string) => `Bring back: ${name}`,
  bringBackAll: 'Bring back all of it',
  broughtBack: 'Brought back. Undo takes it away again.',
  wasThere: 'was there',
  wasNotThere: 'was not there',
  isThere: 'is there',
  isNotThere: 'is not there',
  name: 'Name',
} as const;

export const toolPageMessages = {
  title: 'Tools',
  description:
    'Forms and boards with which you make the pieces of work that your criteria ask for.',
  lead: 'A quiz cannot show that you can plan, agree or design. These tools help you make what does: pieces of work that you can use, print, and hand in as evidence.',
  forAll: 'For every unit',
  noScript:
    'These tools keep your work in your browser, and that needs JavaScript, which is switched off.',
  criteria: 'Evidence for',
  chosen: 'Any criterion that you choose',
  made: (begun: number, finished: number) => {
    const parts = [
      ...(finished > 0 ? [`${finished} finished`] : []),
      ...(begun > 0 ? [`${begun} begun`] : []),
    ];
    return parts.length > 0 ? capital(parts.join(', ')) : 'Nothing made yet';
  },
  card: 'Make it',
  passNeeds: 'What an assessor looks for',
  toPortfolio: 'See everything that you have made, by criterion',
} as const;

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** The names of what stands at the head of a document. */
export const documentFacts = {
  learner: 'Learner',
  /** To be written on by hand. */
  blank: '…………………………………………',
  changed: 'As it stood on',
} as const;
