import * as v from 'valibot';
import { schema as categorise } from './categorise/schema.ts';
import { schema as gapFill } from './gap-fill/schema.ts';
import { schema as identifyInText } from './identify-in-text/schema.ts';
import { schema as matching } from './matching/schema.ts';
import { schema as multipleResponse } from './multiple-response/schema.ts';
import { schema as numeric } from './numeric/schema.ts';
import { schema as ordering } from './ordering/schema.ts';
import { schema as scenario } from './scenario/schema.ts';
import { schema as shortAnswer } from './short-answer/schema.ts';
import { schema as singleChoice } from './single-choice/schema.ts';
import { schema as trueFalse } from './true-false/schema.ts';
import { schema as writtenAnswer } from './written-answer/schema.ts';

/** An authored item of any type. For the reader of `content/` only: no page needs it. */
export const authoredItemSchema = v.variant('type', [
  singleChoice,
  multipleResponse,
  trueFalse,
  matching,
  ordering,
  categorise,
  gapFill,
  shortAnswer,
  numeric,
  identifyInText,
  scenario,
  writtenAnswer,
]);

export type AuthoredItem = v.InferOutput<typeof authoredItemSchema>;
