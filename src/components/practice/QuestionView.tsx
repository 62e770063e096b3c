import { h } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorBoundary } from 'preact-iso/lazy';
import { questionMessages } from '../../messages/practice.ts';
import type { ItemType } from '../../questions/item.ts';
import { type ViewPropsOf, views } from '../../questions/views.ts';

/**
 * The view of an item's type. A view that is still loading keeps what the server rendered; one
 * that fails says so, and the other questions of the page work on.
 */
export function QuestionView<T extends ItemType>(props: { readonly type: T } & ViewPropsOf<T>) {
  const [failed, setFailed] = useState(false);
  if (failed) return <p role="alert">{questionMessages.broken}</p>;
  const { type, ...viewProps } = props;
  return (
    <ErrorBoundary onError={() => setFailed(true)}>
      {h<ViewPropsOf<T>>(views[type], viewProps)}
    </ErrorBoundary>
  );
}
