import * as v from 'valibot';
import { packJson } from '../domain/packed-json.ts';
import type { BuiltSite } from './built-site.ts';

const bankSchema = v.array(v.looseObject({ id: v.string(), type: v.string() }));
const indexSchema = v.array(v.looseObject({ criteria: v.array(v.string()) }));

/** An item as far as the packager has to know it. */
export type BankItem = v.InferOutput<typeof bankSchema>[number];

/** Fields of an item that only building the site needs. */
const atBuildTime: ReadonlySet<string> = new Set(['section', 'difficulty']);

/** What was read and made of a build's banks. */
interface Known {
  readonly banks: Map<string, readonly BankItem[]>;
  readonly files: Map<string, Buffer>;
}

const known = new WeakMap<BuiltSite, Known>();

function knownOf(site: BuiltSite): Known {
  const held = known.get(site) ?? { banks: new Map(), files: new Map() };
  known.set(site, held);
  return held;
}

/** The items in the bank of a criterion, in its order. */
export function bankItems(site: BuiltSite, criterion: string): readonly BankItem[] {
  return kept(knownOf(site).banks, criterion, () =>
    v.parse(bankSchema, JSON.parse(site.read(`bank/${criterion}.json`).toString())),
  );
}

/** The banks of several criteria as one, packed. */
export function joinedBanks(site: BuiltSite, criteria: readonly string[]): Buffer {
  return kept(knownOf(site).files, criteria.join(), () => {
    const items = criteria.flatMap((criterion) => bankItems(site, criterion)).map(wanted);
    return Buffer.from(JSON.stringify(packJson(items)));
  });
}

function wanted(item: BankItem): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !atBuildTime.has(name)));
}

/** The index of items with no more than those of some criteria, whose banks hold them. */
export function indexFor(site: BuiltSite, criteria: ReadonlySet<string>): Buffer {
  return kept(knownOf(site).files, `index ${[...criteria].join()}`, () => {
    const index = v.parse(indexSchema, JSON.parse(site.read('bank/index.json').toString()));
    const own = index.filter(({ criteria: [primary = ''] }) => criteria.has(primary));
    return Buffer.from(JSON.stringify(own));
  });
}

/** What a map holds under a key, made if it is not there yet. */
function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
