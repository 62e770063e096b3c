import { exampleItem as categorise } from './categorise/example.ts';
import { exampleItem as gapFill } from './gap-fill/example.ts';
import { exampleItem as identifyInText } from './identify-in-text/example.ts';
import type { Item } from './item.ts';
import { exampleItem as matching } from './matching/example.ts';
import { exampleItem as multipleResponse } from './multiple-response/example.ts';
import { exampleItem as numeric } from './numeric/example.ts';
import { exampleItem as ordering } from './ordering/example.ts';
import { exampleItem as scenario } from './scenario/example.ts';
import { exampleItem as shortAnswer } from './short-answer/example.ts';
import { exampleItem as singleChoice } from './single-choice/example.ts';
import { exampleItem as trueFalse } from './true-false/example.ts';
import { exampleItem as writtenAnswer } from './written-answer/example.ts';

/** One item of every type, for the gallery and for tests that hold for all types. */
export const exampleItems: readonly Item[] = [
  singleChoice(),
  multipleResponse(),
  trueFalse(),
  matching(),
  ordering(),
  categorise(),
  gapFill(),
  shortAnswer(),
  numeric(),
  identifyInText(),
  scenario(),
  writtenAnswer(),
];
