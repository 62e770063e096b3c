import type { CriterionId } from '../domain/curriculum.ts';
import { type Shuffle, seededShuffle } from '../domain/shuffle.ts';
import type { PersonId } from './people.ts';
import { type RecordReading, readRecord } from './reading.ts';
import type { Entry } from './record.ts';
import type { PlannedSample, SampleReason, SamplingPlan, SamplingRates } from './sampling.ts';
import { isRaised, mostFrequent, type Portfolio, portfoliosIn, riskOf } from './sampling-risk.ts';

/**
 * Percent of an assessor's portfolios: a place to start from. No awarding body's figures; the
 * centre sets its own, and the plan records them.
 */
export const defaultRates: SamplingRates = { ordinary: 20, raised: 50 };

/** How many criteria of a portfolio are looked at, at least one in so many. */
const oneCriterionIn = 4;

export interface PlanSettings {
  readonly plan: string;
  readonly seed: string;
  readonly rates: SamplingRates;
}

/**
 * A sampling plan over the portfolios that no plan has considered yet, or that changed since. The
 * riskiest come first, chance (by the seed) decides among equals; at least one from each assessor,
 * unit and centre and of each stage is in it. The same record and settings make the same plan.
 */
export function planSampling(reading: RecordReading, settings: PlanSettings): SamplingPlan {
  const shuffle = seededShuffle(settings.seed);
  const pool = shuffle(portfoliosIn(reading).filter((each) => isNew(reading, each))).toSorted(
    (a, b) => riskOf(b) - riskOf(a),
  );
  const chosen = chooseFrom(pool, settings.rates);
  return {
    ...settings,
    through: reading.last,
    considered: pool.map(({ evidence }) => evidence.evidence).toSorted(),
    chosen: withCriteria(chosen, shuffle),
  };
}

/** Whether the plan is what its seed makes of the record as it stood: nobody picked by hand. */
export function isReproducible(entries: readonly Entry[], made: SamplingPlan): boolean {
  const before = entries.filter(({ seq }) => seq <= made.through);
  const again = planSampling(readRecord(before), made);
  return JSON.stringify(plain(again)) === JSON.stringify(plain(made));
}

const plain = ({ considered, chosen }: SamplingPlan) =>
  [
    considered,
    chosen.map(({ evidence, assessor, stage, criteria, reasons }) => [
      evidence,
      assessor,
      stage,
      criteria,
      reasons,
    ]),
  ] as const;

/** Whether no plan looked at a portfolio, or it was judged further since. */
function isNew(reading: RecordReading, { evidence, judged }: Portfolio): boolean {
  const plan = reading
    .ofKind('sampling-planned')
    .findLast(({ payload }) => payload.considered.includes(evidence.evidence));
  if (!plan) return true;
  return judged.some(({ seq }) => seq > plan.seq);
}

interface Chosen {
  readonly portfolio: Portfolio;
  readonly reasons: readonly SampleReason[];
}

function chooseFrom(pool: readonly Portfolio[], rates: SamplingRates): readonly Chosen[] {
  const reasons = new Map<Portfolio, readonly SampleReason[]>();
  const choose = (portfolio: Portfolio, reason: SampleReason) =>
    reasons.set(portfolio, [...(reasons.get(portfolio) ?? portfolio.risks), reason]);
  // Assessors who differ about a learner are always looked at.
  for (const each of pool)
    if (each.risks.includes('assessors-differ')) reasons.set(each, each.risks);
  for (const { reason, portfolio } of covering(pool, reasons)) choose(portfolio, reason);
  for (const portfolio of sharesOf(pool, rates, reasons)) choose(portfolio, 'share-of-assessor');
  return pool.flatMap((portfolio) => {
    const own = reasons.get(portfolio);
    return own ? [{ portfolio, reasons: own }] : [];
  });
}

type Reasons = ReadonlyMap<Portfolio, readonly SampleReason[]>;

/** One portfolio of each group; one that is in already, where there is one. Read as it is chosen from. */
function* covering(pool: readonly Portfolio[], reasons: Reasons) {
  for (const { reason, group, isSaidOfOne } of coverage) {
    const groups = Map.groupBy(pool, group);
    if (groups.size < 2 && !isSaidOfOne) continue;
    for (const members of groups.values()) {
      const portfolio = members.find((each) => reasons.has(each)) ?? members[0];
      if (portfolio) yield { reason, portfolio };
    }
  }
}

/** What each assessor's share takes beyond the portfolios that are in already. */
function sharesOf(pool: readonly Portfolio[], rates: SamplingRates, reasons: Reasons) {
  return [...Map.groupBy(pool, ({ assessor }) => assessor).values()].flatMap((members) => {
    const rate = members.some(isRaised) ? rates.raised : rates.ordinary;
    const others = members.filter((each) => !reasons.has(each));
    const wanted = Math.ceil((members.length * rate) / 100) - (members.length - others.length);
    return others.slice(0, Math.max(0, wanted));
  });
}

const coverage: readonly {
  readonly reason: SampleReason;
  readonly group: (portfolio: Portfolio) => string;
  /** Whether it is a reason where there is only one group. */
  readonly isSaidOfOne: boolean;
}[] = [
  { reason: 'one-from-each-assessor', group: ({ assessor }) => assessor, isSaidOfOne: true },
  { reason: 'one-from-each-unit', group: ({ evidence }) => evidence.unit, isSaidOfOne: true },
  {
    reason: 'one-from-each-centre',
    group: ({ evidence }) => evidence.learner.centre ?? '',
    isSaidOfOne: false,
  },
  { reason: 'one-of-each-stage', group: ({ stage }) => stage, isSaidOfOne: false },
];

/**
 * Chooses the criteria of each sample: those with something to look at (conflicts, other methods,
 * further evidence) and, for the rest, those that the plan has looked at least so far.
 */
function withCriteria(chosen: readonly Chosen[], shuffle: Shuffle): readonly PlannedSample[] {
  const looked = new Map<CriterionId, number>();
  return chosen.map(({ portfolio, reasons }) => {
    const { evidence, assessor, stage, judged } = portfolio;
    const criteria = criteriaFor(portfolio, shuffle, looked);
    for (const id of criteria) looked.set(id, (looked.get(id) ?? 0) + 1);
    const order = evidence.criteria.map(({ id }) => id);
    return {
      evidence: evidence.evidence,
      assessor: mainAssessor(judged, criteria) ?? assessor,
      stage,
      criteria: order.filter((id) => criteria.has(id)),
      reasons,
    };
  });
}

function criteriaFor(
  { judged }: Portfolio,
  shuffle: Shuffle,
  looked: ReadonlyMap<CriterionId, number>,
): ReadonlySet<CriterionId> {
  const all = [...new Set(judged.map(({ payload }) => payload.criterion))];
  const remarkable = new Set(
    judged.flatMap(({ payload }) =>
      payload.methods.some((method) => method !== 'written-answers') || payload.further !== ''
        ? [payload.criterion]
        : [],
    ),
  );
  const weight = (id: CriterionId) => (remarkable.has(id) ? -1 : (looked.get(id) ?? 0));
  const wanted = Math.max(Math.ceil(all.length / oneCriterionIn), Math.min(3, all.length));
  return new Set(
    shuffle(all)
      .toSorted((a, b) => weight(a) - weight(b))
      .slice(0, wanted),
  );
}

function mainAssessor(
  judged: Portfolio['judged'],
  criteria: ReadonlySet<CriterionId>,
): PersonId | undefined {
  return mostFrequent(
    judged.filter(({ payload }) => criteria.has(payload.criterion)).map(({ by }) => by),
  );
}
