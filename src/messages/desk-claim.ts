import type { MissingForUnit } from '../assessment/claim.ts';
import type { AppealStage, EntryKind } from '../assessment/record.ts';
import type { Shortfall } from '../domain/combination.ts';
import { counted } from './kept.ts';

/** What the page of claims, appeals and the audit trail says. */
export const claimMessages = {
  learner: 'Learner',
  number: 'Learner number',
  centre: 'Centre',
  level: 'Level',
  credit: 'Credit',
  achievedOn: 'Every criterion met on',
  reflection: 'Reflection seen by',
  sampled: 'Sampled by the IQA',
  claimedBy: 'Claim recorded by',
  sheetHead: ['Criterion', 'Wording', 'State', 'Judged by', 'Date'],
  noLearners: 'No evidence has been opened yet.',
  sheet: (name: string) => `Claim sheet: ${name}`,
  unit: (title: string) => title,
  complete: 'Complete: this unit can be claimed.',
  missing: 'Still missing',
  qualificationComplete: 'Complete by the rules of combination: the qualification can be claimed.',
  qualificationMissing: 'The rules of combination still ask for',
  facts: (level: string, credit: string) => `Level ${level}, credit ${credit}`,
  notStated: 'not stated in the specification',
  claimUnit: 'Record that the unit is claimed',
  claimQualification: 'Record that the qualification is claimed',
  claimed: (date: string, who: string) => `Claimed ${date} by ${who}.`,
  claimRecorded: 'The claim is recorded.',
  result: 'See the result',
  reflectionSeen: (who: string, date: string) => `Reflection seen by ${who}, ${date}.`,
  reflectionWaiting:
    'The evidence holds a reflection. Read it on the result page and record that you saw it.',
  prior: 'Achieved before, recognised as prior learning.',
  outside: 'Units outside a qualification',
  print: 'Print the claim sheet',
  head: 'This sheet was taken from a record of',
  fingerprint: (entries: number, hash: string) =>
    `${counted(entries, 'entry', 'entries')}; last entry ${hash.slice(0, 16)}.`,
  signatures: ['Learner', 'Assessor', 'Internal quality assurer'],
  appeals: 'Appeals',
  appealsLead:
    'The centre’s own procedure first: assessor, IQA, panel. The awarding body considers an appeal only after that.',
  noAppeals: 'No appeal was made.',
  newAppeal: 'Record an appeal',
  goOn: 'Record the next step',
  stage: 'Stage',
  reason: 'Reason, or what was found',
  outcome: 'Outcome',
  open: 'Open',
  outcomes: { upheld: 'Upheld', 'not-upheld': 'Not upheld', withdrawn: 'Withdrawn' },
  date: 'Date',
  criteria: 'Criteria',
  appealUnit: 'Unit',
  recordAppeal: 'Record it',
  fill: 'Fill in the reason and the date.',
  appealLine: (stage: string, outcome: string, date: string) => `${stage}: ${outcome}, ${date}`,
  over: 'This appeal is closed.',
  trail: 'Audit trail',
  trailLead:
    'Every entry carries the fingerprint of the one before. A changed, removed, inserted or moved entry shows, as long as the record’s last fingerprint is known: it is kept apart here and stands on every sheet you print.',
  entries: 'Entries of the record, the latest first',
  verify: 'Check it again',
  verified: 'Checked just now.',
  head2: ['No.', 'When', 'Who', 'What', 'About', 'Fingerprint'],
  withdrawn: 'taken back',
  showAll: 'Show the whole trail',
  correct: 'Take back',
  correctReason: 'Reason',
  corrected: 'Taken back. The record keeps both.',
} as const;

export const appealStageNames: Readonly<Record<AppealStage, string>> = {
  assessor: 'With the assessor',
  iqa: 'With the IQA',
  'centre-panel': 'With the centre’s panel',
  'awarding-body': 'With the awarding body',
};

export const entryKindNames: Readonly<Record<EntryKind, string>> = {
  'person-added': 'Person',
  'evidence-opened': 'Evidence opened',
  'evidence-assigned': 'Evidence assigned to a learner',
  judged: 'Judgement',
  settled: 'Difference settled',
  countersigned: 'Countersignature',
  'witness-attached': 'Witness statement',
  discussion: 'Professional discussion',
  adjustment: 'Adjustment',
  'prior-learning': 'Prior learning',
  'feedback-issued': 'Feedback file',
  'sampling-planned': 'Sampling plan',
  sampled: 'Sample',
  'action-closed': 'Action closed',
  standardisation: 'Standardisation',
  'reflection-seen': 'Reflection seen',
  'claim-made': 'Claim',
  appeal: 'Appeal',
  correction: 'Taken back',
  note: 'Note',
};

const stateMissing = {
  'not-judged': 'Not judged',
  'not-yet-met': 'Not yet met',
  'in-conflict': 'Assessors differ on',
  'awaits-countersignature': 'Awaiting countersignature',
} as const;

/** What a unit still lacks, in words. */
export function missingWords(missing: MissingForUnit): string {
  switch (missing.kind) {
    case 'criteria': {
      const numbers = missing.criteria.map((id) => id.slice(id.indexOf('/') + 1));
      return `${stateMissing[missing.state]}: ${numbers.join(', ')}`;
    }
    case 'reflection':
      return 'The learner’s summative reflection';
    case 'not-in-a-plan':
      return 'A sampling plan of the IQA that has considered this evidence as it stands now';
    case 'sample':
      return missing.state === 'outstanding'
        ? 'A planned sample of the IQA'
        : 'A countersignature on the IQA’s sample';
    case 'action':
      return `An action of the IQA that is not closed (entry ${missing.entry})`;
    case 'appeal':
      return 'The outcome of an appeal';
  }
}

/** What the rules of combination still ask for, in words. */
export function shortfallWords(shortfall: Shortfall, nameOf: (unit: string) => string): string {
  switch (shortfall.kind) {
    case 'credit':
      return `Credits: ${shortfall.has} of ${shortfall.needed}`;
    case 'credit-at-level':
      return `Credits at level ${shortfall.level} or above: ${shortfall.has} of ${shortfall.needed}`;
    case 'group-credit':
      return `Credits in ${shortfall.group}: ${shortfall.has} of ${shortfall.needed}`;
    case 'mandatory-unit':
      return `The mandatory unit ${nameOf(shortfall.unit)}`;
    case 'barred':
      return `One of ${shortfall.units.map(nameOf).join(' and ')}: they may not be taken together`;
    case 'credit-not-stated':
      return `The credit of ${nameOf(shortfall.unit)}: it is not stated in the specification`;
  }
}
