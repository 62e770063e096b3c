import type { DeskFileRefusal } from '../stores/desk/desk-file.ts';
import type { Arrival } from '../stores/desk/records.ts';
import { counted } from './kept.ts';

/** What the desk says about keeping and carrying its record, and about the centre's key. */
export const recordMessages = {
  title: 'Keep and carry the record',
  lead: 'The record is in this browser alone. Export it often: to keep a copy, and to hand it to your IQA. The file holds every entry, all files as they were received, your comments and the assessor pack, still locked. The centre’s private key is carried by itself.',
  passphrase: 'Passphrase for the file (leave it empty for none)',
  passphraseHint: 'The file holds learners’ names and answers. Lock it before it leaves this room.',
  weak: 'That passphrase is too easy to guess. Use the one suggested, or a longer one.',
  suggest: 'Suggest a passphrase',
  export: 'Export the record',
  exported: (entries: number) => `${counted(entries, 'entry', 'entries')} exported.`,
  tooLarge: 'The record is too large for a locked file. Export it without a passphrase.',
  import: 'Bring in a record',
  importHint: 'A file that this desk exported, here or on another device.',
  importPassphrase: 'Passphrase of the file, if it has one',
  importing: 'Reading …',
  bringIn: 'Bring it in',
  noFile: 'Choose a file first.',
  others: 'Other records on this device',
  othersLead:
    'Records that say otherwise than your own. Look at them, compare, and record by hand what counts.',
  other: (name: string, entries: number, date: string) =>
    `${name}, ${counted(entries, 'entry', 'entries')}, brought in ${date}`,
  begunHere: 'Begun on this device',
  look: 'Look at it',
  makeOwn: 'Work on with it',
  remove: 'Remove it',
  removeSure: 'Remove this record from this device?',
  removed: 'Removed.',
} as const;

export const arrivalWords: Readonly<Record<Arrival['kind'], (added: number) => string>> = {
  adopted: (added) =>
    `The record is here now, with ${counted(added, 'entry', 'entries')}, and you work on with it.`,
  extended: (added) =>
    `It goes on from your record: ${counted(added, 'entry', 'entries')} added at its end.`,
  'nothing-new': () => 'Everything in it is here already.',
  'kept-beside': () =>
    'It does not go on from your record, so nothing was merged. Both are kept: look at it below.',
};

export const deskFileRefusals: Readonly<Record<DeskFileRefusal, string>> = {
  'too-large': 'The file is larger than any record of this desk.',
  foreign: 'The file is not a record of this desk.',
  'newer-version': 'A newer release of the desk wrote this file. Update the site to read it.',
  damaged: 'The file was cut short or changed after it was written. Your record is untouched.',
  'needs-passphrase': 'The file is locked. Write its passphrase.',
  unsafe: 'The file asks for too weak or too slow a lock, so it was not opened.',
  'wrong-passphrase-or-damaged':
    'That did not open it. Check the passphrase; if it is right, the file is damaged. Your record is untouched.',
};

export const keyMessages = {
  title: 'The centre’s key',
  lead: 'Learners seal their evidence with your public key; only your private key opens it. Keep the private file and its passphrase apart, and never in an e-mail.',
  none: 'No key is kept on this device.',
  centre: 'Name of the centre',
  passphrase: 'Passphrase for the private key',
  make: 'Make a key',
  making: 'Making the key …',
  made: 'The key is made. Write the passphrase down now: nobody can recover it.',
  fingerprint: 'Fingerprint',
  fingerprintHint: 'Read it to learners, so that they know the key is yours.',
  publicFile: 'Download the public key (for learners)',
  privateFile: 'Download the private key (for the centre)',
  open: 'Open the key',
  isOpen: 'The key is open: sealed evidence can be read.',
  import: 'Use a private key file',
  unlock: 'Passphrase of the key',
  needCentre: 'Write the name of the centre.',
} as const;

export const releaseMessages = {
  title: 'Release codes for papers',
  lead: 'A code says to a learner: you are ready, begin. It keeps a group in step; it is no lock, since the site has no server to hold a paper back.',
  word: 'Secret word of the centre',
  wordHint: 'The same word always gives the same codes. It is not kept here: write it down.',
  forSite:
    'Give a learner the code of their unit. For the site, put these lines into content/centre.yaml; they hold a check, not the code.',
} as const;
