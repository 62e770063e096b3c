import { expect, test } from 'vitest';
import { galleryExamples } from '../components/practice/gallery-examples.ts';
import { authoredOrder, seededShuffle } from '../domain/shuffle.ts';
import type { ItemType } from './item.ts';
import { presentItem } from './presenting.ts';
import { present } from './registry.ts';

test.each(Object.values(galleryExamples).map(({ item }) => [item.type, item] as const))(
  'shows of a %s item what the registry shows, and no more',
  (_, item) => {
    const seed = () => seededShuffle(item.id);
    expect(presentItem<ItemType>(item, seed())).toEqual(present<ItemType>(item, seed()));
    expect(presentItem<ItemType>(item, authoredOrder)).toEqual(
      present<ItemType>(item, authoredOrder),
    );
  },
);
