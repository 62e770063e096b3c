import { useEffect, useState } from 'preact/hooks';
import type { CriterionId, ItemId } from '../../domain/curriculum.ts';
import type { Shuffle } from '../../domain/shuffle.ts';
import type { Item, ItemType, Presented } from '../../questions/item.ts';
import { presentItem } from '../../questions/presenting.ts';
import { loadBank } from '../../stores/bank.ts';

/** Which items to fetch and how to show them. */
export interface Wanted {
  readonly ids: readonly ItemId[];
  /** The criteria whose banks hold them. */
  readonly criteria: readonly CriterionId[];
  /** The order of an item's parts, the same as on the site. */
  readonly shuffleOf: (id: ItemId) => Shuffle;
}

export type Banked =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly items: readonly Presented[] };

/** Fetches items from the banks of their criteria, as they may be seen before they are marked. */
export function useBanked({ ids, criteria, shuffleOf }: Wanted): Banked {
  const [state, setState] = useState<Banked>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const present = (items: readonly Item[]) =>
      ids.flatMap((id) => {
        const item = items.find((one) => one.id === id);
        return item ? [presentItem<ItemType>(item, shuffleOf(id))] : [];
      });
    Promise.all(criteria.map(loadBank)).then(
      (banks) => setState({ status: 'ready', items: present(banks.flat()) }),
      () => setState({ status: 'failed', retry: () => setTries(tries + 1) }),
    );
  }, [tries]);
  return state;
}
