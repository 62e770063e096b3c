import { type FunctionComponent, h } from 'preact';
import lazy from 'preact-iso/lazy';
import { questionMessages } from '../messages/practice.ts';
import type { ItemType, Types } from './item.ts';
import type { ViewProps } from './question-type.ts';

/** What a view of each type is given. */
export type ViewPropsOf<T extends ItemType> = ViewProps<
  Types[T]['presented'],
  Types[T]['response']
>;

export type Views = { readonly [T in ItemType]: FunctionComponent<ViewPropsOf<T>> };

/** Type → view, loaded when a page shows an item of that type. One line a type. */
const lazyViews = {
  'single-choice': onDemand(() =>
    import('./single-choice/view.tsx').then((m) => m.SingleChoiceView),
  ),
  'multiple-response': onDemand(() =>
    import('./multiple-response/view.tsx').then((m) => m.MultipleResponseView),
  ),
  'true-false': onDemand(() => import('./true-false/view.tsx').then((m) => m.TrueFalseView)),
  matching: onDemand(() => import('./matching/view.tsx').then((m) => m.MatchingView)),
  ordering: onDemand(() => import('./ordering/view.tsx').then((m) => m.OrderingView)),
  categorise: onDemand(() => import('./categorise/view.tsx').then((m) => m.CategoriseView)),
  'gap-fill': onDemand(() => import('./gap-fill/view.tsx').then((m) => m.GapFillView)),
  'short-answer': onDemand(() => import('./short-answer/view.tsx').then((m) => m.ShortAnswerView)),
  numeric: onDemand(() => import('./numeric/view.tsx').then((m) => m.NumericView)),
  'identify-in-text': onDemand(() =>
    import('./identify-in-text/view.tsx').then((m) => m.IdentifyInTextView),
  ),
  scenario: onDemand(() => import('./scenario/view.tsx').then((m) => m.ScenarioView)),
  'written-answer': onDemand(() =>
    import('./written-answer/view.tsx').then((m) => m.WrittenAnswerView),
  ),
};

/** A view that cannot be loaded says so in its place. */
function onDemand<P>(
  load: () => Promise<FunctionComponent<P>>,
): FunctionComponent<P> & { readonly preload: () => Promise<unknown> } {
  return lazy<FunctionComponent<P>>(() => load().catch((): FunctionComponent<P> => Unavailable));
}

function Unavailable() {
  return h('p', { role: 'alert' }, questionMessages.broken);
}

export const views: Views = lazyViews;

/** Loads the view of a type without showing it. */
export function preloadView(type: ItemType): Promise<unknown> {
  return lazyViews[type].preload();
}
