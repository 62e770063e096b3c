import { exampleItem as categorise } from '../../questions/categorise/example.ts';
import { exampleItem as gapFill } from '../../questions/gap-fill/example.ts';
import { exampleItem as identifyInText } from '../../questions/identify-in-text/example.ts';
import type { ItemType } from '../../questions/item.ts';
import { exampleItem as matching } from '../../questions/matching/example.ts';
import { matchesOf } from '../../questions/matching/matches.ts';
import type { MatchingItem } from '../../questions/matching/schema.ts';
import { exampleItem as multipleResponse } from '../../questions/multiple-response/example.ts';
import { exampleItem as numeric } from '../../questions/numeric/example.ts';
import { exampleItem as ordering } from '../../questions/ordering/example.ts';
import { exampleItem as scenario } from '../../questions/scenario/example.ts';
import { exampleItem as shortAnswer } from '../../questions/short-answer/example.ts';
import { exampleItem as singleChoice } from '../../questions/single-choice/example.ts';
import { exampleItem as trueFalse } from '../../questions/true-false/example.ts';
import { exampleItem as writtenAnswer } from '../../questions/written-answer/example.ts';
import type { GalleryExample } from './gallery-states.ts';

const written =
  'Customers know what to expect, and new staff can be trained towards it: for example, every guest is greeted within one minute of coming in.';

/** An example of every type with two responses to it. Keys as the examples' own comments say. */
export const galleryExamples: Readonly<Record<ItemType, GalleryExample>> = {
  'single-choice': {
    item: singleChoice(),
    right: { selected: 'c' },
    wrong: { selected: 'd' },
  },
  'multiple-response': {
    item: multipleResponse(),
    right: { selected: ['a', 'b'] },
    wrong: { selected: ['a', 'c'] },
  },
  'true-false': { item: trueFalse(), right: { value: true }, wrong: { value: false } },
  matching: {
    item: matching(),
    right: matched(matching(), (prompts) => prompts),
    wrong: matched(matching(), ([first = '', second = '', ...rest]) => [second, first, ...rest]),
  },
  ordering: {
    item: ordering(),
    right: { order: ['q', 'f', 't', 'b', 'm'] },
    wrong: { order: ['q', 't', 'f', 'b', 'm'] },
  },
  categorise: {
    item: categorise(),
    right: { groups: { a: 'i', b: 'e', c: 'i', d: 'e' } },
    wrong: { groups: { a: 'i', b: 'e', c: 'e', d: 'e' } },
  },
  'gap-fill': {
    item: gapFill(),
    right: { gaps: { a: 'x', b: 'v' } },
    wrong: { gaps: { a: 'z', b: 'v' } },
  },
  'short-answer': {
    item: shortAnswer(),
    right: { text: 'retention' },
    wrong: { text: 'loyalty' },
  },
  numeric: { item: numeric(), right: { text: '1,250' }, wrong: { text: '1375' } },
  'identify-in-text': {
    item: identifyInText(),
    right: { selected: ['b', 'd'] },
    wrong: { selected: ['b', 'c'] },
  },
  scenario: {
    item: scenario(),
    right: { path: path(['d1', 'a'], ['d2', 'b']) },
    wrong: { path: path(['d1', 'c'], ['d2', 'a']) },
  },
  'written-answer': {
    item: writtenAnswer(),
    right: { text: written, found: ['p1', 'p2', 'p3', 'p4'] },
    wrong: { text: written, found: ['p1', 'p4'] },
  },
};

type Step = readonly [decision: string, choice: string];

function path(...steps: readonly Step[]): readonly Step[] {
  return steps;
}

/** Matches carry neutral ids, so they are found by their texts. */
function matched(item: MatchingItem, order: (prompts: readonly string[]) => readonly string[]) {
  const prompts = item.pairs.map(({ id }) => id);
  const chosen = order(prompts).map((id) => {
    const text = item.pairs.find((pair) => pair.id === id)?.match;
    return matchesOf(item).find((match) => match.text === text)?.id ?? '';
  });
  return { matches: Object.fromEntries(prompts.map((id, place) => [id, chosen[place] ?? ''])) };
}
