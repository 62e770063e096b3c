import type { BreakKind, Verification } from '../assessment/chain.ts';
import type { CriterionState } from '../assessment/judgements.ts';
import type { Experience, Role } from '../assessment/people.ts';
import type { AssessmentMethod } from '../assessment/record.ts';
import type { Refusal } from '../assessment/refusal.ts';
import type { UnlockRefusal } from '../evidence/locked.ts';
import type { Putting } from '../stores/desk/create-desk.ts';
import type { EvidenceRefusal, Remark } from '../stores/desk/evidence-in.ts';
import { counted } from './kept.ts';

/** What every page of the desk says. */
export const deskMessages = {
  nav: 'Parts of the desk',
  opening: 'Opening the desk …',
  noScript: 'The desk needs script. Its records stay in this browser; nothing is sent anywhere.',
  blocked:
    'This browser does not let the desk keep anything: private windows and some settings forbid it. Open this page in an ordinary window.',
  insecure:
    'The desk needs a secure address (https, or this computer’s own). Ask whoever runs the site.',
  privacy:
    'This is a tool on this device. It has no accounts and no passwords: whoever uses this browser profile can open it. Everything stays here until you export it.',
  you: 'Working now',
  nobody: 'Nobody yet',
  choosePerson: 'Choose who is working',
  chooseFirst: 'Say who is working before you go on: each entry is in somebody’s name.',
  addPerson: 'Add a person',
  changePerson: 'Change my details',
  looking: (name: string) =>
    `You are looking at another record (${name}). Nothing can be recorded in it.`,
  backToOwn: 'Back to your own record',
  broken: (seq: number) =>
    `The record was changed outside the desk. The first trouble is at entry ${seq}.`,
  seeTrail: 'See the audit trail',
  unreadable: (count: number) =>
    `${counted(count, 'entry', 'entries')} cannot be read by this release of the desk.`,
  exportNow: 'Export the record',
  done: 'Recorded.',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
} as const;

/** What saving a kept file says. */
export const keptFileMessages = {
  saved: 'It is in your downloads.',
  gone: 'The file is not on this device, or was changed here. Bring in a record that has it.',
} as const;

/** The pages of the desk. */
export const deskPages = [
  { id: 'assess', label: 'Assess', href: '/assessor/' },
  { id: 'iqa', label: 'IQA', href: '/assessor/iqa/' },
  { id: 'claim', label: 'Claims', href: '/assessor/claim/' },
  { id: 'eqa', label: 'EQA record', href: '/assessor/eqa/' },
] as const;

export type DeskPageId = (typeof deskPages)[number]['id'];

export const roleNames: Readonly<Record<Role, string>> = {
  assessor: 'Assessor',
  iqa: 'Internal quality assurer (IQA)',
  eqa: 'External quality assurer (EQA)',
  'expert-witness': 'Expert witness',
};

export const standingNames = {
  qualified: 'Qualified',
  'working-towards': 'Working towards the qualification',
} as const;

export const experienceNames: Readonly<Record<Experience, string>> = {
  new: 'New to the role',
  some: 'Some experience',
  experienced: 'Experienced',
};

export const methodNames: Readonly<Record<AssessmentMethod, string>> = {
  'written-answers': 'Written answers',
  'work-product': 'Work product',
  'professional-discussion': 'Professional discussion',
  'oral-questions': 'Oral questions',
  'witness-testimony': 'Witness testimony',
  observation: 'Observation',
};

export const stateNames: Readonly<Record<CriterionState, string>> = {
  met: 'Met',
  'prior-learning': 'Prior learning recognised',
  'awaits-countersignature': 'Awaits countersignature',
  'in-conflict': 'Assessors differ',
  'not-yet-met': 'Not yet met',
  'not-judged': 'Not judged',
};

const refusals: Readonly<Record<Refusal | 'not-whole', string>> = {
  'unknown-person': 'Say first who is working.',
  'not-in-role':
    'The person who is working does not hold the role for this. Choose another, or change their details.',
  'unknown-evidence': 'The evidence is not in this record.',
  'unknown-criterion': 'The evidence’s unit does not have this criterion.',
  'unknown-entry': 'There is no such entry in the record.',
  'opened-before': 'This evidence is in the record already.',
  'own-work': 'Nobody quality assures what they judged themselves. Ask another IQA.',
  'may-not-countersign':
    'A countersignature is by somebody else who is qualified. Choose another person.',
  'not-yours': 'Only the person who made an entry takes it back.',
  'still-used': 'This entry is used by later ones and stays.',
  'already-withdrawn': 'This entry was taken back already.',
  'already-closed': 'This action was closed already.',
  'stage-not-open': 'The appeal is at another stage.',
  'not-whole': 'Something is missing, or longer than the record takes.',
};

const notKept = {
  full: 'This device has no room left, so this was not kept. Export the record, make room, and try again. What you typed is still here.',
  blocked:
    'The browser did not keep this. Reload the page and try again; copy what you typed before.',
  looking: 'You are looking at another record. Go back to your own to put something down.',
} as const;

/** Why something was not put down. */
export function puttingWords(putting: Exclude<Putting, { readonly status: 'put' }>): string {
  return putting.status === 'refused' ? refusals[putting.reason] : notKept[putting.reason];
}

export const breakWords: Readonly<Record<BreakKind, (seq: number) => string>> = {
  changed: (seq) => `Entry ${seq} was changed after it was made.`,
  replaced: (seq) => `Entry ${seq} was replaced by another one.`,
  missing: (seq) => `Entry ${seq} is missing.`,
  'out-of-place': (seq) => `What stands in place ${seq} does not belong there.`,
  'cut-short': (seq) => `The record is cut short: entry ${seq} and what came after have gone.`,
};

/** `Chain whole: 42 entries`, or where it breaks. */
export function verificationWords(verification: Verification): string {
  if (verification.status === 'broken') return breakWords[verification.reason](verification.seq);
  return `Chain whole: ${counted(verification.head.seq, 'entry', 'entries')}.`;
}

export const personForm = {
  title: 'Who is working',
  name: 'Name',
  roles: 'Roles',
  standing: (role: string) => `${role}: standing`,
  qualification: (role: string) => `${role}: qualification held or worked towards`,
  experience: 'Experience',
  competence: 'Occupational competence',
  competenceHint: 'Experience in the work that is assessed: an IQA and an EQA ask for it.',
  cpd: 'Continuing professional development (CPD)',
  noRole: 'Choose at least one role.',
  noName: 'Write the name.',
} as const;

export const packMessages = {
  title: 'Guidance for assessors',
  lead: 'Open the assessor pack to see what to look for beside each answer. It is locked again when you close or leave this page.',
  file: 'Assessor pack',
  fileHint: 'The file attain-assessor-pack that your site’s administrator made.',
  kept: 'The locked pack is kept on this device; its passphrase is not.',
  passphrase: 'Passphrase of the pack',
  open: 'Open the pack',
  opening: 'Opening … this takes a moment on purpose.',
  isOpen: (units: number) => `The pack is open: guidance for ${counted(units, 'unit')}.`,
  lock: 'Lock now',
  locked: 'Locked.',
  lockedByItself: 'Locked after a time without use. Nothing you recorded is lost.',
  other: 'Use another pack',
  noFile: 'Choose the pack’s file first.',
} as const;

export const unlockWords: Readonly<Record<UnlockRefusal, string>> = {
  'too-large': 'The file is larger than any pack or key.',
  'not-locked': 'This is not the file that was asked for.',
  'newer-version': 'A newer release of the course wrote this file. Update the site to open it.',
  unsafe: 'The file asks for too weak or too slow a lock, so it was not opened.',
  'wrong-passphrase-or-damaged':
    'That did not open it. Check the passphrase letter by letter; if it is right, the file is damaged.',
};

export const idleMessages = {
  title: 'Still there?',
  soon: (seconds: number) =>
    `The guidance locks in ${counted(seconds, 'second')} because nothing was done for a while.`,
  stay: 'Keep it open',
  lock: 'Lock now',
} as const;

export const evidenceMessages = {
  title: 'Evidence',
  choose: 'Evidence files',
  chooseHint: 'Choose one or many, or drop them here.',
  drop: 'Drop files here',
  reading: (done: number, all: number) => `Reading file ${done} of ${all} …`,
  outcomes: 'What came of the files',
  opened: (name: string, unit: string, attempt: number) =>
    `${name}, ${unit}, attempt ${attempt}: opened.`,
  before: (name: string, unit: string) =>
    `${name}, ${unit}: this evidence was opened before. Nothing was changed.`,
  sameNumber: (name: string, unit: string) =>
    `${name}, ${unit}: a file with the same number but other content is in the record. This one was not opened. Ask the learner which is theirs.`,
  none: 'No evidence has been opened yet.',
  list: 'Learners and their evidence',
  listHead: ['Learner', 'Unit', 'Attempt', 'Handed in', 'Judged', 'Met', 'State'],
  filter: 'Find a learner or unit',
  mark: 'Mark',
  look: 'Look',
  result: 'Result',
  nothingFound: 'Nothing fits what you typed.',
  judgedOf: (judged: number, all: number) => `${judged} of ${all}`,
} as const;

/** The state of a portfolio in the list. */
export const portfolioStates = {
  complete: 'Every criterion met',
  conflict: 'Assessors differ',
  countersign: 'To countersign',
  'to-judge': 'To judge',
  resubmit: 'Waits for the learner',
  superseded: 'Earlier attempt',
} as const;

export type PortfolioState = keyof typeof portfolioStates;

export const evidenceRefusals: Readonly<Record<EvidenceRefusal, string>> = {
  'too-large': 'is larger than any evidence file, so it was not read.',
  foreign: 'is not an evidence file of this course.',
  'other-kind': 'is a file of this course, but not evidence.',
  sealed: 'is sealed. Open your centre’s key first.',
  'key-needed': 'is sealed. Open your centre’s key first, then choose the file again.',
  'other-key': 'is sealed for another centre’s key.',
  'newer-version': 'was written by a newer release of the course. Update the site to read it.',
  damaged: 'was cut short or changed after the learner made it. Ask for the file again.',
  unreadable: 'could not be read from this device.',
};

export const remarkWords: Readonly<Record<Remark, string>> = {
  'earlier-attempt-not-here': 'It follows an earlier attempt that was not opened here.',
  'other-name':
    'It follows an attempt that was handed in under another name. Make sure whose it is: the result page is where you say so.',
  'same-attempt':
    'There is another file of this name with the same attempt number. If they are two people, say so on the result page.',
  'unit-not-in-pack': 'The open pack has no guidance for this unit.',
  'other-release':
    'It was answered from another release of the questions than the pack’s; wording may differ.',
};

/** Titles of the desk's pages. */
export const deskPageWords = {
  assess: {
    title: 'Assessment desk',
    description:
      'Open learners’ evidence, judge it criterion by criterion, and send feedback back.',
  },
  iqa: {
    title: 'Internal quality assurance',
    description: 'Plan samples, look at judgements, agree or disagree, and follow up.',
  },
  claim: {
    title: 'Claims and appeals',
    description: 'What each learner has and lacks for the unit and the qualification.',
  },
  eqa: {
    title: 'Record for the EQA',
    description: 'Everything an external quality assurer asks for, in one printable record.',
  },
} as const;
