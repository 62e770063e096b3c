import type { CriterionId } from '../domain/curriculum.ts';
import { type PackedJson, unpackJson } from '../domain/packed-json.ts';
import { fetchJson, takeBanksFrom } from './bank.ts';

/** By file. */
const files = new Map<string, Promise<readonly unknown[]>>();

/** In a package: reads banks as it has them, those of an outcome packed in one file. */
export function usePackageBanks(): void {
  if (typeof document === 'undefined') return;
  if ('package' in document.documentElement.dataset) takeBanksFrom(readPackageBank);
}

async function readPackageBank(criterion: CriterionId): Promise<readonly unknown[]> {
  const file = `bank/${criterion.replace(/\.[^.]*$/, '')}.json`;
  const items = await (files.get(file) ?? load(file));
  return items.filter((item) => firstCriterion(item) === criterion);
}

function load(file: string): Promise<readonly unknown[]> {
  const loading = fetchJson(file).then((packed) => {
    if (!isPacked(packed)) throw new Error(`${file} holds something else`);
    return unpackJson(packed);
  });
  files.set(file, loading);
  loading.catch(() => files.delete(file));
  return loading;
}

// The file is the package's own; what must be caught is a platform that answers with a sign-in page.
function isPacked(value: unknown): value is PackedJson {
  return (
    typeof value === 'object' &&
    value !== null &&
    'shapes' in value &&
    'texts' in value &&
    'values' in value
  );
}

function firstCriterion(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('criteria' in item)) return undefined;
  return Array.isArray(item.criteria) ? item.criteria[0] : undefined;
}
