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

const small = () => import('./small-views.ts');

/** Type → view, loaded when a page shows an item of that type. One line a type. */
const lazyViews = {
  'single-choice': onDemand(() => small().then((m) => m.SingleChoiceView)),
  'multiple-response': onDemand(() => small().then((m) => m.MultipleResponseView)),
  'true-false': onDemand(() => small().then((m) => m.TrueFalseView)),
  matching: onDemand(() => small().then((m) => m.MatchingView)),
  ordering: onDemand(() => import('./ordering/view.tsx').then((m) => m.OrderingView)),
  categorise: onDemand(() => small().then((m) => m.CategoriseView)),
  'gap-fill': onDemand(() => small().then((m) => m.GapFillView)),
  'short-answer': onDemand(() => small().then((m) => m.ShortAnswerView)),
  numeric: onDemand(() => small().then((m) => m.NumericView)),
  'identify-in-text': onDemand(() => small().then((m) => m.IdentifyInTextView)),
  scenario: onDemand(() => import('./scenario/view.tsx').then((m) => m.ScenarioView)),
  'written-answer': onDemand(() => small().then((m) => m.WrittenAnswerView)),
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
