import type { SampleReason, SampleStage } from '../assessment/sampling.ts';
import { counted } from './kept.ts';

/** What the internal quality assurer’s page says. */
export const iqaMessages = {
  plan: 'Sampling plan',
  planLead:
    'The riskiest come first; among equals the seed decides. At least one from each assessor and each unit is in the plan. The same record and seed always give the same plan.',
  seed: 'Seed',
  seedHint: 'Any word or date. It is recorded with the plan.',
  ordinary: 'Percent of an assessor’s portfolios',
  raised: 'Percent where the risk is raised',
  ratesHint: 'The centre’s own figures; no awarding body sets these.',
  make: 'Make the plan',
  made: (chosen: number, considered: number) =>
    `${counted(chosen, 'sample')} chosen out of ${counted(considered, 'portfolio')}.`,
  nothingNew: 'Every judged portfolio has been considered by a plan and not judged further since.',
  planned: 'Samples planned',
  none: 'No plan has been made yet.',
  head: ['Learner', 'Unit', 'Assessor', 'Stage', 'Criteria', 'Why', 'State'],
  sample: 'Sample',
  reproducible: 'The seed gives this plan again: nobody picked by hand.',
  notReproducible: 'The seed does not give this plan again: somebody changed it.',
  planLine: (date: string, who: string, seed: string, rates: string) =>
    `Made ${date} by ${who}, seed “${seed}”, ${rates}.`,
  rates: (ordinary: number, raised: number) =>
    `${ordinary}% of portfolios, ${raised}% where the risk is raised`,
  outside: 'Sample outside a plan',
  outsideLead: 'Any judged portfolio may be looked at at any time.',
  choosePortfolio: 'Portfolio',
  open: 'Open it',
  actions: 'Actions outstanding',
  noActions: 'Nothing is outstanding.',
  action: (action: string, by: string) => (by === '' ? action : `${action} (by ${by})`),
  disagreed: 'Disagreed',
  agreed: 'Agreed',
  close: 'Close the action',
  closeNote: 'What was done',
  closed: 'Closed.',
  overdue: 'Overdue',
  countersign: 'To countersign',
  countersignLead: (count: number) =>
    `${counted(count, 'decision')} wait for somebody who is qualified.`,
  mayNot:
    'The person who is working may not countersign these: they made them, or are not qualified for it.',
  sign: (count: number) => `Countersign ${count}`,
  signed: 'Countersigned.',
  back: 'All samples',
  stage: 'Stage',
  decision: 'Decision',
  agree: 'Agree',
  disagree: 'Disagree',
  criteria: 'Criteria looked at',
  reason: 'Reason and feedback to the assessor',
  needsReason: 'Say why you disagree, and what has to be done.',
  actionLabel: 'Action',
  actionBy: 'By',
  record: 'Record the sample',
  recorded: 'Sample recorded.',
  ownWork: 'You judged this yourself. Another IQA samples it.',
  judgement: 'Judgement',
  noJudgement: 'Not judged.',
  methods: 'How it was assessed',
  earlier: 'Samples of this evidence so far',
  standardisation: 'Standardisation',
  standardisationLead:
    'Notes of meetings where assessors and IQAs compared judgements. An EQA asks for them.',
  date: 'Date',
  present: 'Present',
  units: 'Units',
  notes: 'What was looked at',
  decisions: 'Decisions',
  fill: 'Fill in the date, who was present, and the notes.',
  recordMeeting: 'Record the meeting',
  meetings: 'Meetings so far',
} as const;

export const stageNames: Readonly<Record<SampleStage, string>> = {
  interim: 'Interim',
  summative: 'Summative',
};

export const sampleStates = {
  outstanding: 'Outstanding',
  'awaits-countersignature': 'Awaits countersignature',
  'action-open': 'Action open',
  done: 'Done',
} as const;

export const sampleReasons: Readonly<Record<SampleReason, string>> = {
  'assessor-working-towards': 'the assessor works towards the qualification',
  'assessor-new': 'the assessor is new',
  'earlier-disagreement': 'an IQA disagreed with this assessor before',
  'assessors-differ': 'assessors differ',
  'unit-not-sampled-before': 'the unit was not sampled before',
  'other-method': 'other methods than written answers',
  'prior-learning': 'prior learning was recognised',
  adjustment: 'an adjustment was made',
  resubmitted: 'resubmitted',
  'one-from-each-assessor': 'one from each assessor',
  'one-from-each-unit': 'one from each unit',
  'one-from-each-centre': 'one from each centre',
  'one-of-each-stage': 'interim and summative',
  'share-of-assessor': 'the assessor’s share',
};
