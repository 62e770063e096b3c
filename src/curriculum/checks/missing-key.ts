import type { AuthoredItem } from '../../questions/schemas.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';
import { allItems, type Check, itemName, type ReadItem } from './check.ts';

interface Fault extends Pick<Problem, 'message' | 'remedy'> {
  readonly path: Path;
}

/** An item without a key, or with too many, can be marked for nobody. */
export const missingKey: Check = (material) => allItems(material).flatMap(inItem);

function inItem({ item, authored }: ReadItem): readonly Problem[] {
  return keyFaults(authored).map(({ path, message, remedy }) => ({
    file: item.file,
    line: item.lineOf(path),
    rule: 'missing-key',
    message: `${itemName(item)}: ${message}`,
    remedy,
  }));
}

function keyFaults(item: AuthoredItem): readonly Fault[] {
  switch (item.type) {
    case 'single-choice':
      return oneKey(item.options, ['options']);
    case 'multiple-response':
      return someKeys(item.options);
    case 'gap-fill':
      return item.gaps.flatMap((gap, index) => oneKey(gap.options, ['gaps', index, 'options']));
    case 'identify-in-text':
      return correctIn(item.phrases) > 0 ? [] : [noneCorrect(['phrases'])];
    case 'scenario':
      return item.decisions.flatMap(({ choices }, index) =>
        choices.some(({ quality }) => quality === 'best') ? [] : [noBest(index)],
      );
    default:
      return [];
  }
}

type Options = readonly { readonly correct: boolean }[];

function oneKey(options: Options, path: Path): readonly Fault[] {
  const keys = correctIn(options);
  if (keys === 1) return [];
  if (keys === 0) return [noneCorrect(path)];
  return [
    {
      path,
      message: `${keys} options are marked \`correct\`, but a learner can choose only one.`,
      remedy: 'Keep one key, or make the item a multiple-response.',
    },
  ];
}

function someKeys(options: Options): readonly Fault[] {
  const keys = correctIn(options);
  if (keys === 0) return [noneCorrect(['options'])];
  if (keys < options.length) return [];
  return [
    {
      path: ['options'],
      message: 'every option is marked `correct`, so ticking all needs no knowledge.',
      remedy: 'Add distractors: mistakes that learners really make.',
    },
  ];
}

function correctIn(options: Options): number {
  return options.filter(({ correct }) => correct).length;
}

function noneCorrect(path: Path): Fault {
  return {
    path,
    message: 'nothing is marked `correct`, so no response could be right.',
    remedy: 'Add `correct: true` to the key.',
  };
}

function noBest(index: number): Fault {
  return {
    path: ['decisions', index, 'choices'],
    message: 'no choice of this decision has the quality `best`, so the full mark is out of reach.',
    remedy: 'Say which choice is best.',
  };
}
