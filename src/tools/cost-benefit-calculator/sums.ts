/**
 * Cost benefit analysis in whole pence, so that no penny is lost in adding up.
 *
 * When money moves: what happens once moves at the end of its month, month 0 being the start; what
 * happens each month or each year moves at the end of each full month or year within the period.
 */
export type Every = 'once' | 'month' | 'year';

export interface Flow {
  /** Whole pence; costs are positive too. */
  readonly pence: number;
  readonly every: Every;
  /** Months after the start; counts only for what happens once. */
  readonly after: number;
}

export interface Prospect {
  readonly costs: readonly Flow[];
  readonly benefits: readonly Flow[];
  /** Length of the period in months, 1 to 600. */
  readonly months: number;
  /** Discount rate a year as a share: 0.08 for 8%. */
  readonly rate: number;
}

/** When what was spent has come back; counted without discount. */
export type Payback =
  | { readonly kind: 'after'; readonly months: number }
  | { readonly kind: 'never-out-of-pocket' }
  | { readonly kind: 'not-within' };

export interface Outcome {
  /** Totals of the period in pence. */
  readonly costs: number;
  readonly benefits: number;
  readonly net: number;
  /** Benefits ÷ costs; undefined without costs. */
  readonly ratio: number | undefined;
  /** Net benefit ÷ costs, as a share; undefined without costs. */
  readonly returned: number | undefined;
  readonly payback: Payback;
  /** Net present value in pence, rounded. */
  readonly presentValue: number;
  /** The share by which benefits may fall before they no longer cover the costs; undefined where they do not cover them as it is. */
  readonly room: number | undefined;
}

export function outcomeOf(prospect: Prospect): Outcome {
  const { months, rate } = prospect;
  const costs = byMonth(prospect.costs, months);
  const benefits = byMonth(prospect.benefits, months);
  const out = sum(costs);
  const back = sum(benefits);
  return {
    costs: out,
    benefits: back,
    net: back - out,
    ratio: out > 0 ? back / out : undefined,
    returned: out > 0 ? (back - out) / out : undefined,
    payback: paybackOf(prospect),
    presentValue: Math.round(
      // A year of a rate compounds through its months: (1 + rate) to the power of m/12.
      sum(costs.map((cost, month) => ((benefits[month] ?? 0) - cost) / (1 + rate) ** (month / 12))),
    ),
    room: back > 0 && back >= out ? (back - out) / back : undefined,
  };
}

/** The same prospect with benefits that are lower by a share, each rounded to the penny. */
export function withLowerBenefits(prospect: Prospect, share: number): Prospect {
  return {
    ...prospect,
    benefits: prospect.benefits.map((flow) => ({
      ...flow,
      pence: Math.round(flow.pence * (1 - share)),
    })),
  };
}

/** What one flow adds up to in the period, in pence. */
export function totalOf(flow: Flow, months: number): number {
  return sum(byMonth([flow], months));
}

/** Pence by month, from the start (0) to the end of the last month. */
function byMonth(flows: readonly Flow[], months: number): readonly number[] {
  return Array.from({ length: months + 1 }, (_, month) =>
    sum(flows.filter((flow) => moves(flow, month)).map(({ pence }) => pence)),
  );
}

function moves({ every, after }: Flow, month: number): boolean {
  if (every === 'once') return month === after;
  return month > 0 && (every === 'month' || month % 12 === 0);
}

/**
 * Runs through the months with what happens each month or year spread evenly over it, which is how
 * textbooks interpolate a payback period; the last time that the balance reaches nought counts.
 */
function paybackOf(prospect: Prospect): Payback {
  let balance = at(prospect, 0, jump);
  let found: Payback = balance < 0 ? { kind: 'not-within' } : { kind: 'never-out-of-pocket' };
  for (let month = 1; month <= prospect.months; month += 1) {
    const before = balance;
    const grown = before + at(prospect, month, steady);
    balance = grown + at(prospect, month, jump);
    if (isShort(balance)) found = { kind: 'not-within' };
    else if (isShort(before)) found = { kind: 'after', months: crossing(before, grown, month) };
  }
  return found;
}

/** Where in the month a balance that was below nought reaches it; at its end where a single sum does it. */
function crossing(before: number, grown: number, month: number): number {
  return isShort(grown) ? month : month - 1 + -before / (grown - before);
}

/** Less than nought by more than what twelfths of a penny may leave over. */
function isShort(balance: number): boolean {
  return balance < -0.001;
}

type Share = (flow: Flow, month: number, months: number) => number;

const jump: Share = (flow, month) =>
  flow.every === 'once' && flow.after === month ? flow.pence : 0;

const steady: Share = ({ pence, every }, month, months) => {
  if (every === 'month') return pence;
  // Only full years count, as in the totals.
  return every === 'year' && month <= months - (months % 12) ? pence / 12 : 0;
};

function at({ benefits, costs, months }: Prospect, month: number, share: Share): number {
  const of = (flows: readonly Flow[]) => sum(flows.map((flow) => share(flow, month, months)));
  return of(benefits) - of(costs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
