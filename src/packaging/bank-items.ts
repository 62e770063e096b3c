import * as v from 'valibot';
import { packJson } from '../domain/packed-json.ts';
import type { BuiltSite } from './built-site.ts';

const bankSchema = v.array(v.object({ id: v.string(), type: v.string() }));
const indexSchema = v.array(v.object({ criteria: v.array(v.string()) }));

/** An item as far as the packager has to know it. */
export type BankItem = v.InferOutput<typeof bankSchema>[number];

const known = new WeakMap<BuiltSite, Map<string, readonly BankItem[]>>();

/** The items in the bank of a criterion, in its order. */
export function bankItems(site: BuiltSite, criterion: string): readonly BankItem[] {
  const banks = known.get(site) ?? new Map<string, readonly BankItem[]>();
  known.set(site, banks);
  const items = banks.get(criterion) ?? read(site, criterion);
  banks.set(criterion, items);
  return items;
}

function read(site: BuiltSite, criterion: string): readonly BankItem[] {
  return v.parse(bankSchema, JSON.parse(site.read(bankFile(criterion)).toString()));
}

/** The index of items with no more than those of some criteria, whose banks hold them. */
export function indexFor(site: BuiltSite, criteria: ReadonlySet<string>): Buffer {
  const index = v.parse(
    v.array(v.looseObject(indexSchema.item.entries)),
    JSON.parse(site.read('bank/index.json').toString()),
  );
  const own = index.filter(({ criteria: [primary = ''] }) => criteria.has(primary));
  return Buffer.from(JSON.stringify(own));
}

/** Fields of an item that only building the site needs. */
const atBuildTime: ReadonlySet<string> = new Set(['section', 'difficulty']);

/** The banks of several criteria as one, packed. */
export function joinedBanks(site: BuiltSite, criteria: readonly string[]): Buffer {
  const items = criteria.flatMap((criterion) =>
    v.parse(v.array(v.looseObject({})), JSON.parse(site.read(bankFile(criterion)).toString())),
  );
  const wanted = items.map((item) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => !atBuildTime.has(name))),
  );
  return Buffer.from(JSON.stringify(packJson(wanted)));
}

function bankFile(criterion: string): string {
  return `bank/${criterion}.json`;
}
