import { criterionStanding } from './judgements.ts';
import type { PersonId } from './people.ts';
import { roleOf } from './people.ts';
import type { OpenedEvidence, RecordReading } from './reading.ts';
import type { EntryOf } from './record.ts';
import { samplesIn } from './samples.ts';
import type { SampleReason, SampleStage } from './sampling.ts';

/** Evidence that could be sampled: somebody judged it. */
export interface Portfolio {
  readonly evidence: OpenedEvidence;
  /** Who judged most of it, the latest of those with as many. */
  readonly assessor: PersonId;
  readonly judged: readonly EntryOf<'judged'>[];
  /** `interim` while a criterion of the unit is not judged met, `summative` after. */
  readonly stage: SampleStage;
  readonly risks: readonly SampleReason[];
}

/**
 * How much each risk weighs when samples are put in order. The centre's judgement as a table: what
 * may be wrong for the learner (assessors differ) before what may be wrong with the method.
 */
const weights: Partial<Record<SampleReason, number>> = {
  'assessors-differ': 8,
  'earlier-disagreement': 5,
  'assessor-working-towards': 4,
  'assessor-new': 3,
  'unit-not-sampled-before': 3,
  'prior-learning': 2,
  'other-method': 2,
  adjustment: 1,
  resubmitted: 1,
};

/** Risks of the assessor rather than of the portfolio: they raise the assessor's share. */
const assessorRisks: readonly SampleReason[] = [
  'assessor-working-towards',
  'assessor-new',
  'earlier-disagreement',
];

/** The risk of a portfolio as one number, for putting portfolios in order. */
export function riskOf({ risks }: Portfolio): number {
  return risks.reduce((sum, risk) => sum + (weights[risk] ?? 0), 0);
}

/** Whether an assessor's portfolios are sampled at the raised rate. */
export function isRaised({ risks }: Portfolio): boolean {
  return risks.some((risk) => assessorRisks.includes(risk));
}

/** All judged portfolios with their risks, in the order in which they were opened. */
export function portfoliosIn(reading: RecordReading): readonly Portfolio[] {
  const judged = Map.groupBy(reading.ofKind('judged'), ({ payload }) => payload.evidence);
  const facts = historyOf(reading);
  return [...reading.evidence.values()].flatMap((evidence) => {
    const own = judged.get(evidence.evidence) ?? [];
    const assessor = mostFrequent(own.map(({ by }) => by));
    if (assessor === undefined) return [];
    const portfolio = { evidence, assessor, judged: own };
    return [
      {
        ...portfolio,
        stage: stageOf(reading, evidence),
        risks: risksOf(reading, portfolio, facts),
      },
    ];
  });
}

/** What the record says of assessors, units and learners before now. */
interface History {
  readonly disagreedWith: ReadonlySet<PersonId>;
  readonly sampledUnits: ReadonlySet<string>;
  readonly adjusted: ReadonlySet<string>;
  readonly recognised: ReadonlySet<string>;
}

function historyOf(reading: RecordReading): History {
  const samples = samplesIn(reading).map(({ entry }) => entry.payload);
  const unitOf = (evidence: string) => reading.evidence.get(evidence)?.unit ?? '';
  return {
    disagreedWith: new Set(
      samples.flatMap(({ decision, assessor }) => (decision === 'disagree' ? [assessor] : [])),
    ),
    sampledUnits: new Set(samples.map(({ evidence }) => unitOf(evidence))),
    adjusted: new Set(reading.ofKind('adjustment').map(({ payload }) => payload.learner)),
    recognised: new Set(reading.ofKind('prior-learning').map(({ payload }) => payload.learner)),
  };
}

function risksOf(
  reading: RecordReading,
  { evidence, assessor, judged }: Pick<Portfolio, 'evidence' | 'assessor' | 'judged'>,
  history: History,
): readonly SampleReason[] {
  const person = reading.people.find((details) => details.person === assessor);
  const differs = evidence.criteria.some(
    ({ id }) => criterionStanding(reading, evidence.key, id).conflict !== undefined,
  );
  const otherMethod = judged.some(({ payload }) =>
    payload.methods.some((method) => method !== 'written-answers'),
  );
  const held: Partial<Record<SampleReason, boolean>> = {
    'assessors-differ': differs,
    'earlier-disagreement': history.disagreedWith.has(assessor),
    'assessor-working-towards': roleOf(person, 'assessor')?.standing === 'working-towards',
    'assessor-new': person?.experience === 'new',
    'unit-not-sampled-before': !history.sampledUnits.has(evidence.unit),
    'prior-learning': history.recognised.has(evidence.key),
    'other-method': otherMethod,
    adjustment: history.adjusted.has(evidence.key),
    resubmitted: evidence.attempt > 1,
  };
  return sampleReasons.filter((reason) => held[reason] === true);
}

const sampleReasons: readonly SampleReason[] = [
  'assessors-differ',
  'earlier-disagreement',
  'assessor-working-towards',
  'assessor-new',
  'unit-not-sampled-before',
  'prior-learning',
  'other-method',
  'adjustment',
  'resubmitted',
];

function stageOf(reading: RecordReading, { key, criteria }: OpenedEvidence): SampleStage {
  const done = criteria.every(({ id }) => {
    const { state } = criterionStanding(reading, key, id);
    return state !== 'not-yet-met' && state !== 'not-judged';
  });
  return done ? 'summative' : 'interim';
}

/** Who occurs most often, the latest of those who do; undefined for nobody. */
export function mostFrequent(people: readonly PersonId[]): PersonId | undefined {
  const counts = new Map<PersonId, number>();
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return people.findLast((person) => counts.get(person) === most);
}
