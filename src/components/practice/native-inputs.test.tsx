import { act, cleanup, render } from '@testing-library/preact';
import { hydrate } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { authoredOrder } from '../../domain/shuffle.ts';
import { exampleItem as matching } from '../../questions/matching/example.ts';
import { presentMatching } from '../../questions/matching/presented.ts';
import { MatchingView } from '../../questions/matching/view.tsx';
import { exampleItem as multipleResponse } from '../../questions/multiple-response/example.ts';
import { presentMultipleResponse } from '../../questions/multiple-response/presented.ts';
import { MultipleResponseView } from '../../questions/multiple-response/view.tsx';
import { exampleItem as shortAnswer } from '../../questions/short-answer/example.ts';
import { presentShortAnswer } from '../../questions/short-answer/presented.ts';
import { ShortAnswerView } from '../../questions/short-answer/view.tsx';

afterEach(cleanup);

const unanswered = {
  response: undefined,
  locked: false,
  feedback: [],
  ruledOut: [],
  name: 'q',
} as const;

/** The page as the server sent it, before any script has run. */
function asServed(view: Parameters<typeof render>[0]): HTMLElement {
  const { container, unmount } = render(view);
  const page = document.createElement('div');
  page.innerHTML = container.innerHTML;
  unmount();
  document.body.append(page);
  return page;
}

test('options ticked before the script ran are taken over, and the page is not rebuilt', async () => {
  const onRespond = vi.fn();
  const presented = presentMultipleResponse(multipleResponse(), authoredOrder);
  const view = <MultipleResponseView {...unanswered} presented={presented} onRespond={onRespond} />;
  const page = asServed(view);
  onRespond.mockReset();
  const boxes = [...page.querySelectorAll('input')];
  boxes[0]?.click();
  boxes[2]?.click();
  await act(() => hydrate(view, page));
  expect(onRespond.mock.calls).toEqual([[{ selected: ['a', 'c'] }]]);
  expect(page.querySelectorAll('input')[0]).toBe(boxes[0]);
});

test('what was chosen in lists and typed is taken over too', async () => {
  const onRespond = vi.fn();
  const presented = presentMatching(matching(), authoredOrder);
  const lists = <MatchingView {...unanswered} presented={presented} onRespond={onRespond} />;
  const page = asServed(lists);
  const select = page.querySelector('select');
  if (select !== null) select.value = 'm2';
  await act(() => hydrate(lists, page));
  expect(onRespond.mock.calls).toEqual([[{ matches: { h: 'm2' } }]]);

  onRespond.mockReset();
  const typed = (
    <ShortAnswerView
      {...unanswered}
      presented={presentShortAnswer(shortAnswer())}
      onRespond={onRespond}
    />
  );
  const typedPage = asServed(typed);
  const field = typedPage.querySelector('input');
  if (field !== null) field.value = 'reten';
  await act(() => hydrate(typed, typedPage));
  expect(onRespond.mock.calls).toEqual([[{ text: 'reten' }]]);
});

test('an untouched question has no response', async () => {
  const onRespond = vi.fn();
  const presented = presentMatching(matching(), authoredOrder);
  const view = <MatchingView {...unanswered} presented={presented} onRespond={onRespond} />;
  await act(() => hydrate(view, asServed(view)));
  expect(onRespond).not.toHaveBeenCalled();
});
