/** What a promotion brought, in people and in whole pence. */
export interface Counts {
  readonly reached: number | undefined;
  readonly responded: number | undefined;
  /** Customers gained, or whatever else it was meant to bring. */
  readonly gained: number | undefined;
  /** Pence for everything, staff time included. */
  readonly cost: number | undefined;
  /** Pence that each one gained leaves. */
  readonly margin: number | undefined;
  /** The same without the promotion; without `people` it is a count for as many people and days. */
  readonly compared: { readonly gained: number; readonly people: number | undefined } | undefined;
}

export interface PromotionResult {
  /** Shares of those who were reached. */
  readonly responseRate: number | undefined;
  readonly conversionRate: number | undefined;
  /** Pence. */
  readonly costPerResponse: number | undefined;
  readonly costPerGained: number | undefined;
  /** How many would have come anyway, and how many came on top; undefined without a comparison. */
  readonly anyway: number | undefined;
  readonly extra: number | undefined;
  readonly costPerExtra: number | undefined;
  /** Pence; counts those on top, or all of them where nothing was compared. */
  readonly net: number | undefined;
  /** Net benefit as a share of the cost. */
  readonly returned: number | undefined;
}

export function resultOf(counts: Counts): PromotionResult {
  const { reached, responded, gained, cost, margin } = counts;
  const anyway = anywayOf(counts);
  const extra = gained === undefined || anyway === undefined ? undefined : gained - anyway;
  const counted = extra ?? gained;
  const net =
    counted === undefined || cost === undefined || margin === undefined
      ? undefined
      : Math.round(counted * margin) - cost;
  return {
    responseRate: share(responded, reached),
    conversionRate: share(gained, reached),
    costPerResponse: pence(share(cost, responded)),
    costPerGained: pence(share(cost, gained)),
    anyway,
    extra,
    costPerExtra: pence(share(cost, extra)),
    net,
    returned: share(net, cost),
  };
}

function anywayOf({ reached, compared }: Counts): number | undefined {
  if (!compared) return undefined;
  if (compared.people === undefined) return compared.gained;
  if (reached === undefined || compared.people <= 0) return undefined;
  // To a tenth of a person: more would be a pretence.
  return Math.round((compared.gained / compared.people) * reached * 10) / 10;
}

/** One amount by another; undefined where that says nothing. */
function share(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole <= 0 ? undefined : part / whole;
}

function pence(amount: number | undefined): number | undefined {
  return amount === undefined ? undefined : Math.round(amount);
}
