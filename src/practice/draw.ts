import type { CriterionId, ItemId } from '../domain/curriculum.ts';
import { seededShuffle } from '../domain/shuffle.ts';
import { arrangeMixed } from './arrange.ts';

/** What a draw needs to know of an item. */
export interface DrawableItem {
  readonly id: ItemId;
  /** The main one first. */
  readonly criteria: readonly CriterionId[];
  readonly format: string;
  /** 1 to 3. */
  readonly difficulty: number;
}

export interface DrawRequest {
  readonly items: readonly DrawableItem[];
  /** Criteria to draw for. */
  readonly criteria: readonly CriterionId[];
  /** How many items; fewer come back when there are not so many. */
  readonly count: number;
  /** The same request with the same seed gives the same draw. */
  readonly seed: string;
  /** Items met lately, the latest last. Drawn only when a criterion has no others left. */
  readonly recent?: readonly ItemId[] | undefined;
  /** Items never to be drawn, for example those of another test that is not finished. */
  readonly exclude?: ReadonlySet<ItemId> | undefined;
  /** Criteria from the weakest on: these get items first when there are not enough for all. */
  readonly weakestFirst?: readonly CriterionId[] | undefined;
}

export interface Draw {
  /** In the order in which to show them. */
  readonly items: readonly DrawnItem[];
  /** Criteria asked for without an item in the draw. */
  readonly uncovered: readonly CriterionId[];
}

export interface DrawnItem {
  readonly id: ItemId;
  /** The criterion that it was drawn for. */
  readonly criterion: CriterionId;
}

/**
 * Draws a test. Criteria take turns, so each is drawn once before any is drawn twice; no item is
 * drawn twice; formats and difficulties are spread; no two items drawn for one criterion stand
 * side by side when that can be avoided.
 *
 * An item is drawn for the first of its criteria that was asked for, and for one of its others
 * only when that one has no items of its own.
 */
export function drawItems(request: DrawRequest): Draw {
  const order = turnsOf(request);
  const chosen = takeTurns(order, poolsOf(request), request.count);
  const covered = new Set(chosen.map(({ criterion }) => criterion));
  const arranged = arrangeMixed(chosen, ({ criterion }) => criterion, request.seed);
  return {
    items: arranged.map(({ item, criterion }) => ({ id: item.id, criterion })),
    uncovered: order.filter((criterion) => !covered.has(criterion)),
  };
}

/** A mock of a whole unit: `perCriterion` items for every criterion, and no criterion left out. */
export function drawMock(
  request: Omit<DrawRequest, 'count' | 'weakestFirst'> & { readonly perCriterion: number },
): Draw {
  const criteria = [...new Set(request.criteria)];
  return drawItems({ ...request, criteria, count: criteria.length * request.perCriterion });
}

interface ChosenItem {
  readonly item: DrawableItem;
  readonly criterion: CriterionId;
}

interface Usage {
  readonly drawn: Set<ItemId>;
  readonly turns: Map<CriterionId, number>;
  readonly formats: Map<string, number>;
  readonly difficulties: Map<number, number>;
}

function takeTurns(order: readonly CriterionId[], pools: Pools, count: number): ChosenItem[] {
  const usage: Usage = {
    drawn: new Set(),
    turns: new Map(),
    formats: new Map(),
    difficulties: new Map(),
  };
  const chosen: ChosenItem[] = [];
  while (chosen.length < count) {
    const next = nextTurn(order, pools, usage);
    if (!next) break;
    const item = pick(next.pool, usage);
    if (!item) break;
    countOne(usage.turns, next.criterion);
    chosen.push({ item, criterion: next.criterion });
  }
  return chosen;
}

/** The first in order among the criteria that have items left and had the fewest turns. */
function nextTurn(order: readonly CriterionId[], pools: Pools, usage: Usage) {
  const open = order
    .map((criterion) => ({
      criterion,
      turns: usage.turns.get(criterion) ?? 0,
      pool: (pools.get(criterion) ?? []).filter(({ item }) => !usage.drawn.has(item.id)),
    }))
    .filter(({ pool }) => pool.length > 0);
  const fewest = Math.min(...open.map(({ turns }) => turns));
  return open.find(({ turns }) => turns === fewest);
}

/** Whose turn it is: weakest first if asked for, otherwise in an order of the seed's. */
function turnsOf({ criteria, weakestFirst, seed }: DrawRequest): readonly CriterionId[] {
  const asked = seededShuffle(`${seed}/turns`)([...new Set(criteria)]);
  if (!weakestFirst) return asked;
  const rank = new Map(weakestFirst.map((criterion, index) => [criterion, index]));
  const rankOf = (criterion: CriterionId) => rank.get(criterion) ?? weakestFirst.length;
  return [...asked].sort((a, b) => rankOf(a) - rankOf(b));
}

/** The items of each criterion in the order of preference: fresh ones, then the longest unseen. */
function poolsOf(request: DrawRequest): Pools {
  const asked = new Set(request.criteria);
  const seenAt = new Map(request.recent?.map((id, index) => [id, index + 1]));
  const available = seededShuffle(`${request.seed}/items`)(
    request.items.filter((item) => !request.exclude?.has(item.id)),
  ).map((item) => ({ item, seenAt: seenAt.get(item.id) ?? 0 }));
  const own = new Map<CriterionId, Candidate[]>();
  for (const candidate of available) {
    const main = candidate.item.criteria.find((criterion) => asked.has(criterion));
    if (main !== undefined) own.set(main, [...(own.get(main) ?? []), candidate]);
  }
  return new Map(
    [...asked].map((criterion) => [
      criterion,
      own.get(criterion) ??
        available.filter((candidate) => candidate.item.criteria.includes(criterion)),
    ]),
  );
}

interface Candidate {
  readonly item: DrawableItem;
  /** 0 when not met lately, otherwise the higher the later. */
  readonly seenAt: number;
}

type Pools = ReadonlyMap<CriterionId, readonly Candidate[]>;

/** The least recently met; among equals the rarest format, then the rarest difficulty so far. */
function pick(pool: readonly Candidate[], usage: Usage): DrawableItem | undefined {
  const costOf = ({ item, seenAt }: Candidate) => [
    seenAt,
    usage.formats.get(item.format) ?? 0,
    usage.difficulties.get(item.difficulty) ?? 0,
  ];
  const [best] = pool
    .map((candidate) => ({ item: candidate.item, cost: costOf(candidate) }))
    .sort((a, b) => compareCosts(a.cost, b.cost));
  if (!best) return undefined;
  usage.drawn.add(best.item.id);
  countOne(usage.formats, best.item.format);
  countOne(usage.difficulties, best.item.difficulty);
  return best.item;
}

function compareCosts(left: readonly number[], right: readonly number[]): number {
  const differences = left.map((cost, index) => cost - (right[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
