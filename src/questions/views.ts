import type { FunctionComponent } from 'preact';
import lazy from 'preact-iso/lazy';
import type { ItemType, Types } from './item.ts';
import type { ViewProps } from './question-type.ts';

/** What a view of each type is given. */
export type ViewPropsOf<T extends ItemType> = ViewProps<
  Types[T]['presented'],
  Types[T]['response']
>;

export type Views = { readonly [T in ItemType]: FunctionComponent<ViewPropsOf<T>> };

/** Type → view, loaded when a page shows an item of that type. One line a type. */
export const views: Views = {
  'single-choice': lazy(() => import('./single-choice/view.tsx').then((m) => m.SingleChoiceView)),
  'multiple-response': lazy(() =>
    import('./multiple-response/view.tsx').then((m) => m.MultipleResponseView),
  ),
  'true-false': lazy(() => import('./true-false/view.tsx').then((m) => m.TrueFalseView)),
  matching: lazy(() => import('./matching/view.tsx').then((m) => m.MatchingView)),
  ordering: lazy(() => import('./ordering/view.tsx').then((m) => m.OrderingView)),
  categorise: lazy(() => import('./categorise/view.tsx').then((m) => m.CategoriseView)),
  'gap-fill': lazy(() => import('./gap-fill/view.tsx').then((m) => m.GapFillView)),
  'short-answer': lazy(() => import('./short-answer/view.tsx').then((m) => m.ShortAnswerView)),
  numeric: lazy(() => import('./numeric/view.tsx').then((m) => m.NumericView)),
  'identify-in-text': lazy(() =>
    import('./identify-in-text/view.tsx').then((m) => m.IdentifyInTextView),
  ),
  scenario: lazy(() => import('./scenario/view.tsx').then((m) => m.ScenarioView)),
  'written-answer': lazy(() =>
    import('./written-answer/view.tsx').then((m) => m.WrittenAnswerView),
  ),
};
