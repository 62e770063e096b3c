import * as v from 'valibot';
import { packJson } from '../domain/packed-json.ts';
import type { BuiltSite } from './built-site.ts';

const bankSchema = v.array(v.looseObject({ id: v.string(), type: v.string() }));
const indexSchema = v.array(v.looseObject({ criteria: v.array(v.string()) }));

/** An item as far as the packager has to know it. */
export type BankItem = v.InferOutput<typeof bankSchema>[number];

/** Fields of an item that only building the site needs. */
const atBuildTime: ReadonlySet<string> = new Set(['section', 'difficulty']);

const known = new WeakMap<BuiltSite, Map<string, readonly BankItem[]>>();

/** `ccs14/1.2` → `bank/ccs14/1.json`: a package holds the banks of an outcome in one file. */
export function bankFileOf(criterion: string): string {
  return `bank/${criterion.replace(/\.[^.]*$/, '')}.json`;
}

/** The items in the bank of a criterion, in its order. */
export function bankItems(site: BuiltSite, criterion: string): readonly BankItem[] {
  const banks = known.get(site) ?? new Map<string, readonly BankItem[]>();
  known.set(site, banks);
  const bank =
    banks.get(criterion) ??
    v.parse(bankSchema, JSON.parse(site.read(`bank/${criterion}.json`).toString()));
  banks.set(criterion, bank);
  return bank;
}

/** The banks of several criteria as one, packed. */
export function joinedBanks(site: BuiltSite, criteria: readonly string[]): string {
  const items = criteria.flatMap((criterion) => bankItems(site, criterion)).map(wanted);
  return JSON.stringify(packJson(items));
}

function wanted(item: BankItem): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !atBuildTime.has(name)));
}

/** The index of items with no more than those of some criteria, whose banks hold them. */
export function indexFor(site: BuiltSite, criteria: ReadonlySet<string>): Buffer {
  const index = v.parse(indexSchema, JSON.parse(site.read('bank/index.json').toString()));
  const own = index.filter(({ criteria: [primary = ''] }) => criteria.has(primary));
  return Buffer.from(JSON.stringify(own));
}
