import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allMet,
  assessor,
  countersigned,
  judged,
  type Line,
  opened,
  person,
  readingOf,
  sampled,
  staff,
  unsealed,
} from './example.ts';
import { readRecord } from './reading.ts';
import type { SamplingPlan } from './sampling.ts';
import { defaultRates, isReproducible, planSampling } from './sampling-plan.ts';

const settings = { plan: 'p1', seed: 'spring', rates: defaultRates };

interface Made {
  readonly evidence: string;
  readonly by?: string;
  readonly unit?: string;
  readonly centre?: string;
  readonly attempt?: number;
  /** How many of the three criteria are met. */
  readonly met?: number;
}

function portfolio({ evidence, by = 'ann', unit = 'tills', centre, attempt = 1, met = 3 }: Made) {
  return [
    opened({ evidence, unit, attempt, learner: { name: evidence, number: evidence, centre } }, by),
    ...allMet(evidence, unit, by).slice(0, met),
  ];
}

const planOf = (...lines: readonly Line[]) => planSampling(readingOf(...staff, ...lines), settings);
const idsOf = ({ chosen }: SamplingPlan) => chosen.map(({ evidence }) => evidence);
const reasonsFor = (plan: SamplingPlan, evidence: string) =>
  plan.chosen.find((each) => each.evidence === evidence)?.reasons ?? [];
const many = (count: number, made: Omit<Made, 'evidence'> = {}, prefix = 'e') =>
  Array.from({ length: count }, (_, index) =>
    portfolio({ evidence: `${prefix}${index + 1}`, ...made }),
  ).flat();

describe('what has to be in a plan', () => {
  test('nothing, while nothing was judged', () => {
    expect(planOf(opened())).toMatchObject({ considered: [], chosen: [] });
  });

  test('at least one from each assessor, unit, centre and stage', () => {
    const plan = planOf(
      ...many(6, { centre: 'North' }),
      ...portfolio({ evidence: 'bob', by: 'bob', centre: 'North' }),
      ...portfolio({ evidence: 'stock', unit: 'stock', centre: 'North' }),
      ...portfolio({ evidence: 'south', centre: 'South' }),
      ...portfolio({ evidence: 'part', met: 1, centre: 'North' }),
    );
    expect(idsOf(plan)).toEqual(expect.arrayContaining(['bob', 'stock', 'south', 'part']));
    expect(reasonsFor(plan, 'bob')).toContain('one-from-each-assessor');
    expect(reasonsFor(plan, 'stock')).toContain('one-from-each-unit');
    expect(reasonsFor(plan, 'south')).toContain('one-from-each-centre');
    expect(reasonsFor(plan, 'part')).toContain('one-of-each-stage');
    expect(plan.chosen.find(({ evidence }) => evidence === 'part')?.stage).toBe('interim');
    expect(plan.considered).toHaveLength(10);
  });

  test('assessors who differ, however many there are', () => {
    const differing = [1, 2, 3].map((number) =>
      judged('tills/1.1', 'not-yet-met', { by: 'bob', evidence: `e${number}` }),
    );
    const plan = planOf(...many(9), ...differing);
    expect(idsOf(plan)).toEqual(expect.arrayContaining(['e1', 'e2', 'e3']));
    expect(reasonsFor(plan, 'e2')).toContain('assessors-differ');
  });

  test('nothing about centres and stages where there is one of them', () => {
    const reasons = planOf(...many(3)).chosen.flatMap((each) => each.reasons);
    expect(reasons).not.toContain('one-from-each-centre');
    expect(reasons).not.toContain('one-of-each-stage');
  });
});

describe('how much is sampled', () => {
  const known = [...portfolio({ evidence: 'before' }), sampled({ evidence: 'before' })];

  test('the ordinary rate of a qualified assessor with some experience', () => {
    // A fifth of eleven, rounded up.
    expect(planOf(...known, ...many(10)).chosen).toHaveLength(3);
  });

  test.each([
    ['works towards the qualification', [], 'tim', 'assessor-working-towards'],
    ['is new', [person('new', [assessor], { experience: 'new' })], 'new', 'assessor-new'],
    [
      'was disagreed with before',
      [
        ...portfolio({ evidence: 'once', by: 'bob' }),
        sampled({ evidence: 'once', assessor: 'bob', decision: 'disagree' }),
      ],
      'bob',
      'earlier-disagreement',
    ],
  ])('the raised rate of one who %s', (_, before, by, reason) => {
    const plan = planOf(...known, ...before, ...many(10, { by }));
    const own = plan.chosen.filter((each) => each.assessor === by);
    expect(own.length).toBeGreaterThanOrEqual(5);
    expect(own.every(({ reasons }) => reasons.some((each) => each === reason))).toBe(true);
  });

  test('all of it at a rate of a hundred, and one at a rate of none', () => {
    const reading = readingOf(...staff, ...many(7));
    const at = (percent: number) =>
      planSampling(reading, { ...settings, rates: { ordinary: percent, raised: percent } }).chosen;
    expect(at(100)).toHaveLength(7);
    expect(at(0)).toHaveLength(1);
  });
});

describe('what comes first', () => {
  test.each([
    ['resubmitted', portfolio({ evidence: 'odd', attempt: 2 })],
    [
      'other-method',
      [
        ...portfolio({ evidence: 'odd' }),
        judged('tills/1.2', 'met', { evidence: 'odd', methods: ['professional-discussion'] }),
      ],
    ],
    [
      'adjustment',
      [
        ...portfolio({ evidence: 'odd' }),
        {
          by: 'ann',
          kind: 'adjustment',
          payload: {
            learner: 'number:odd',
            type: 'reasonable-adjustment',
            what: 'More time',
            reason: 'Dyslexia',
            agreedBy: 'The centre',
            date: '2026-11-01',
          },
        } satisfies Line,
      ],
    ],
    [
      'prior-learning',
      [
        ...portfolio({ evidence: 'odd' }),
        {
          by: 'ann',
          kind: 'prior-learning',
          payload: {
            learner: 'number:odd',
            scope: { kind: 'unit', unit: 'stock' },
            reason: 'Certificate',
            seen: 'Certificate',
          },
        } satisfies Line,
      ],
    ],
  ] as const)('a portfolio that is %s', (reason, lines) => {
    const plan = planOf(...many(8), ...lines);
    expect(idsOf(plan)[0]).toBe('odd');
    expect(reasonsFor(plan, 'odd')).toContain(reason);
  });

  test('within a portfolio, the criterion that was assessed in another way', () => {
    const discussed = judged('tills/1.2', 'met', { methods: ['oral-questions'] });
    const asked = judged('tills/1.3', 'met', { further: 'Bring the till roll' });
    const wide = opened({
      criteria: Array.from({ length: 12 }, (_, index) => ({
        id: `tills/1.${index + 1}`,
        number: `1.${index + 1}`,
        text: 'Describe',
      })),
    });
    const others = Array.from({ length: 12 }, (_, index) => judged(`tills/1.${index + 1}`, 'met'));
    const [chosen] = planOf(wide, ...others, discussed, asked).chosen;
    expect(chosen?.criteria).toEqual(expect.arrayContaining(['tills/1.2', 'tills/1.3']));
    expect(chosen?.criteria).toHaveLength(3);
  });
});

describe('a plan that was made', () => {
  const lines = [...staff, ...many(12)];
  const made = planSampling(readingOf(...lines), settings);
  const planned: Line = { by: 'ivy', kind: 'sampling-planned', payload: made };

  test('is what its seed makes of the record, and stays so when the record grows', () => {
    const later = unsealed([...lines, planned, ...many(3, {}, 'late'), countersigned([1])]);
    expect(isReproducible(later, made)).toBe(true);
  });

  test('is not, when somebody picked by hand', () => {
    const picked = { ...made, chosen: made.chosen.slice(1) };
    expect(isReproducible(unsealed(lines), picked)).toBe(false);
  });

  test('is not considered again, unless more was judged since', () => {
    const after = planSampling(
      readingOf(...lines, planned, ...portfolio({ evidence: 'late' }), judged('tills/1.1', 'met')),
      settings,
    );
    expect(after.considered).toEqual(['e1', 'late']);
  });
});

test('any seed and any mix of portfolios keeps the promises of a plan', () => {
  const anyPortfolio = fc.record({
    by: fc.constantFrom('ann', 'bob', 'tim'),
    unit: fc.constantFrom('tills', 'stock'),
    met: fc.integer({ min: 1, max: 3 }),
    attempt: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(anyPortfolio, { minLength: 1, maxLength: 15 }),
      (seed, made) => {
        const lines = [
          ...staff,
          ...made.flatMap((each, index) => portfolio({ evidence: `e${index}`, ...each })),
        ];
        const reading = readRecord(unsealed(lines));
        const plan = planSampling(reading, { ...settings, seed });
        const chosen = plan.chosen.map(({ evidence }) => made[Number(evidence.slice(1))]);
        for (const field of ['by', 'unit'] as const) {
          const inPlan = new Set(chosen.map((each) => each?.[field]));
          expect(inPlan).toEqual(new Set(made.map((each) => each[field])));
        }
        expect(plan.chosen.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(plan.chosen.every(({ criteria }) => criteria.length > 0)).toBe(true);
        expect(planSampling(reading, { ...settings, seed })).toEqual(plan);
      },
    ),
    { numRuns: 60 },
  );
});

test('other seeds choose others', () => {
  const reading = readingOf(...staff, ...many(20));
  const picks = ['a', 'b', 'c', 'd'].map((seed) =>
    idsOf(planSampling(reading, { ...settings, seed })).join(),
  );
  expect(new Set(picks).size).toBeGreaterThan(1);
});
