import type {
  CategoriseItem,
  CategoriseResponse,
  PresentedCategorise,
} from './categorise/schema.ts';
import type { GapFillItem, GapFillResponse, PresentedGapFill } from './gap-fill/schema.ts';
import type {
  IdentifyInTextItem,
  IdentifyInTextResponse,
  PresentedIdentifyInText,
} from './identify-in-text/schema.ts';
import type { MatchingItem, MatchingResponse, PresentedMatching } from './matching/schema.ts';
import type {
  MultipleResponseItem,
  MultipleResponseResponse,
  PresentedMultipleResponse,
} from './multiple-response/schema.ts';
import type { NumericItem, NumericResponse, PresentedNumeric } from './numeric/schema.ts';
import type { OrderingItem, OrderingResponse, PresentedOrdering } from './ordering/schema.ts';
import type { PresentedScenario, ScenarioItem, ScenarioResponse } from './scenario/schema.ts';
import type {
  PresentedShortAnswer,
  ShortAnswerItem,
  ShortAnswerResponse,
} from './short-answer/schema.ts';
import type {
  PresentedSingleChoice,
  SingleChoiceItem,
  SingleChoiceResponse,
} from './single-choice/schema.ts';
import type { PresentedTrueFalse, TrueFalseItem, TrueFalseResponse } from './true-false/schema.ts';
import type {
  PresentedWrittenAnswer,
  WrittenAnswerItem,
  WrittenAnswerResponse,
} from './written-answer/schema.ts';

/** Which item, response and presentation belong together. One line a type. */
export interface Types {
  'single-choice': {
    item: SingleChoiceItem;
    response: SingleChoiceResponse;
    presented: PresentedSingleChoice;
  };
  'multiple-response': {
    item: MultipleResponseItem;
    response: MultipleResponseResponse;
    presented: PresentedMultipleResponse;
  };
  'true-false': { item: TrueFalseItem; response: TrueFalseResponse; presented: PresentedTrueFalse };
  matching: { item: MatchingItem; response: MatchingResponse; presented: PresentedMatching };
  ordering: { item: OrderingItem; response: OrderingResponse; presented: PresentedOrdering };
  categorise: {
    item: CategoriseItem;
    response: CategoriseResponse;
    presented: PresentedCategorise;
  };
  'gap-fill': { item: GapFillItem; response: GapFillResponse; presented: PresentedGapFill };
  'short-answer': {
    item: ShortAnswerItem;
    response: ShortAnswerResponse;
    presented: PresentedShortAnswer;
  };
  numeric: { item: NumericItem; response: NumericResponse; presented: PresentedNumeric };
  'identify-in-text': {
    item: IdentifyInTextItem;
    response: IdentifyInTextResponse;
    presented: PresentedIdentifyInText;
  };
  scenario: { item: ScenarioItem; response: ScenarioResponse; presented: PresentedScenario };
  'written-answer': {
    item: WrittenAnswerItem;
    response: WrittenAnswerResponse;
    presented: PresentedWrittenAnswer;
  };
}

export type ItemType = keyof Types;
export type Item<T extends ItemType = ItemType> = { [K in T]: Types[K]['item'] }[T];
export type ResponseOf<T extends ItemType> = Types[T]['response'];
export type AnyResponse = Types[ItemType]['response'];
export type Presented<T extends ItemType = ItemType> = { [K in T]: Types[K]['presented'] }[T];
