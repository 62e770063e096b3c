import type { FindingKind } from '../importing/finding.ts';

/** What the import page says. */
export const importMessages = {
  title: 'Import a specification',
  description: 'Turn the text of an awarding body’s guide into a course skeleton.',
  lead: 'Paste the text of a guide. You get its units, outcomes and criteria word for word, what is missing or doubtful, and a content folder to download.',
  privacy: 'The guide is read in this browser and sent nowhere.',
  noScript: 'This page needs script. On the command line, npm run import does the same.',
  open: 'Open a file (text, Markdown or HTML)',
  openHint: 'Word and PDF files: copy their text, or use npm run import on the command line.',
  name: 'Name of the guide',
  text: 'Text of the guide',
  read: 'Read the guide',
  reading: 'Reading …',
  found: 'What was found',
  check:
    'Compare every text with the guide before you build on it. Mend what is wrong here; the numbers stay.',
  findings: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  noFindings: 'Nothing is missing, doubtful or contradictory.',
  line: (line: number) => `line ${line}`,
  qualification: 'Qualification',
  noQualification: 'The text names no qualification; its units stand by themselves.',
  outcome: (number: string) => `Learning outcome ${number}`,
  criterion: (number: string) => `Criterion ${number}`,
  unitSummary: (outcomes: number, criteria: number) =>
    `${outcomes} learning outcomes, ${criteria} criteria`,
  notStated: 'Not stated; leave empty to leave it out.',
  notANumber: 'Write a whole number, or leave it empty.',
  download: 'Download the content folder',
  downloadHint:
    'A zip with qualification.yaml, unit.yaml, stubs for each criterion, and the review.',
  badFields: 'A field above does not hold a whole number.',
  tooLong: 'The text is longer than two million characters. Paste the part with the units.',
  unreadableFile: 'The file could not be opened as text.',
  edited: 'Edited by hand on the import page.',
} as const;

/** Names of the kinds of findings. */
export const findingKinds: Readonly<Record<FindingKind, string>> = {
  unreadable: 'Could not be read, left out',
  contradiction: 'Contradiction',
  missing: 'Not found',
  ambiguous: 'Look again',
  unused: 'Not used',
};

/** Names of the fields that can be mended. */
export const fieldNames = {
  title: 'Title',
  number: 'Qualification number',
  awardingBody: 'Awarding body',
  reference: 'Reference of the awarding body',
  urn: 'Unit reference number (URN)',
  level: 'Level',
  credits: 'Credits',
  credit: 'Credit',
  guidedLearning: 'Guided learning, hours',
  totalQualificationTime: 'Total qualification time, hours',
} as const;
