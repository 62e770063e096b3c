import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import {
  checkAnswer,
  choose,
  press,
  showQuestion,
  tick,
  type,
} from '../components/practice/question-harness.tsx';
import { exampleItem as categorise } from './categorise/example.ts';
import { exampleItem as gapFill } from './gap-fill/example.ts';
import { exampleItem as identifyInText } from './identify-in-text/example.ts';
import type { Item, ItemType } from './item.ts';
import { exampleItem as matching } from './matching/example.ts';
import { exampleItem as multipleResponse } from './multiple-response/example.ts';
import { exampleItem as numeric } from './numeric/example.ts';
import { exampleItem as ordering } from './ordering/example.ts';
import { exampleItem as scenario } from './scenario/example.ts';
import { exampleItem as shortAnswer } from './short-answer/example.ts';
import { exampleItem as singleChoice } from './single-choice/example.ts';
import { exampleItem as trueFalse } from './true-false/example.ts';
import { views } from './views.ts';
import { exampleItem as writtenAnswer } from './written-answer/example.ts';

afterEach(cleanup);

interface Way {
  readonly item: Item;
  /** Gives the right answer, by single taps and typing alone. */
  readonly right: () => void;
  /** Gives one that does not earn all marks. */
  readonly wrong: () => void;
}

const ways: Readonly<Record<Exclude<ItemType, 'written-answer'>, Way>> = {
  'single-choice': {
    item: singleChoice(),
    right: () => tick(/full refund, as it is/),
    wrong: () => tick(/credit note/),
  },
  'multiple-response': {
    item: multipleResponse(),
    right: () => [/photographs/, /friends said/].forEach(tick),
    wrong: () => [/photographs/, /staffing rota/].forEach(tick),
  },
  'true-false': { item: trueFalse(), right: () => tick('True'), wrong: () => tick('False') },
  matching: {
    item: matching(),
    right: () => {
      choose(/recommend us/, 'Net Promoter Score question');
      choose(/greet people/, 'Mystery shopper visit');
      choose(/ring off/, 'Interviews with a few of those callers');
    },
    wrong: () => {
      choose(/recommend us/, 'Mystery shopper visit');
      choose(/greet people/, 'Net Promoter Score question');
      choose(/ring off/, 'Annual financial accounts');
    },
  },
  ordering: {
    item: ordering(),
    right: () => putInOrder(['Let', 'Say', 'Ask', 'Agree', 'Ring']),
    wrong: () => putInOrder(['Say', 'Let', 'Ask', 'Agree', 'Ring']),
  },
  categorise: {
    item: categorise(),
    right: () => sort(['Internal', 'External', 'Internal', 'External']),
    wrong: () => sort(['External', 'External', 'Internal', 'External']),
  },
  'gap-fill': {
    item: gapFill(),
    right: () => {
      choose('Gap 1 of 2', 'what the customer expected');
      choose('Gap 2 of 2', 'at least as much');
    },
    wrong: () => {
      choose('Gap 1 of 2', 'what competitors offer');
      choose('Gap 2 of 2', 'rather less');
    },
  },
  'short-answer': {
    item: shortAnswer(),
    right: () => type('Your answer', 'Retention'),
    wrong: () => type('Your answer', 'loyalty'),
  },
  numeric: {
    item: numeric(),
    right: () => type('Your answer, in £', '£1,250'),
    wrong: () => type('Your answer, in £', '1375'),
  },
  'identify-in-text': {
    item: identifyInText(),
    right: () => [/Our driver/, /we will refund/].forEach(press),
    wrong: () => [/Our driver/, /We hope/].forEach(press),
  },
  scenario: {
    item: scenario(),
    right: () => [/^Say sorry/, /at no charge/].forEach(press),
    wrong: () => [/wait at the side/, /pays the £20/].forEach(press),
  },
};

/** Moves each step up until it stands in its place. */
function putInOrder(starts: readonly string[]): void {
  starts.forEach((start, place) => {
    const at = () => screen.getAllByRole('listitem').findIndex((step) => startsWith(step, start));
    while (at() > place) press(new RegExp(`^Move up: ${start}`));
  });
}

function startsWith(step: HTMLElement, start: string): boolean {
  return step.textContent?.startsWith(start) ?? false;
}

function sort(groups: readonly string[]): void {
  const entries = screen.getAllByRole('group', { name: /^(A|An) / });
  entries.forEach((entry, place) => {
    fireEvent.click(within(entry).getByLabelText(new RegExp(groups[place] ?? '')));
  });
}

describe.each(Object.entries(ways))('%s', (name, { item, right, wrong }) => {
  const begin = () => showQuestion(item);

  test('is answered by single taps, and told to be right in a word', async () => {
    const { reported } = await begin();
    right();
    expect((await checkAnswer()).textContent).toMatch(/^Right/);
    expect(reported).toHaveLength(1);
    expect(reported[0]?.mark.awarded).toBe(item.marks);
    expect(reported[0]?.tryNumber).toBe(1);
  });

  test('tells each wrong part in words, with its reason, and locks', async () => {
    const { container } = await begin();
    wrong();
    expect((await checkAnswer()).textContent).toMatch(/^(Partly right|Not right yet)/);
    const verdicts = [...container.querySelectorAll('.verdict')].map((one) => one.textContent);
    expect(verdicts.some((verdict) => /(Not right|Missed)\. \S/.test(verdict ?? ''))).toBe(true);
    expect(screen.queryByRole('button', { name: 'Check my answer' })).toBeNull();
    const open = container.querySelectorAll(
      ':is(fieldset:not(:disabled) > * > input, input[type=text]:not([readonly]))',
    );
    expect(open).toHaveLength(0);
  });

  test('moves the focus to the result', async () => {
    await begin();
    right();
    await checkAnswer();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Right/));
  });

  test('keeps what was wrong in sight on a retry', async () => {
    const { container } = await begin();
    wrong();
    await checkAnswer();
    press('Try again');
    if (name === 'scenario') {
      press('Take back the last decision');
      press('Take back the last decision');
    }
    expect(container.textContent?.toLowerCase()).toContain('tried: not right');
  });
});

test('a moved step is announced, and keeps the focus for the next move', async () => {
  const { container } = await showQuestion(ordering());
  press(/^Move down: Agree/);
  expect(container.querySelector('[aria-live]')?.textContent).toMatch(
    /^Agree .*: now in place 2 of 5/,
  );
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move down: Agree/);
  press(/^Move up: Agree/);
  // Its way up ends here, so the focus goes to its other button.
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Move down: Agree/);
});

test('what came of a decision takes the focus, and the decision can be taken back', async () => {
  await showQuestion(scenario());
  press(/box office/);
  expect(document.activeElement?.textContent).toContain('comes back with six minutes to go');
  press('Take back the last decision');
  expect(screen.getByRole('button', { name: /box office/ })).toBeTruthy();
});

test('an unfinished case is not marked', async () => {
  const { reported } = await showQuestion(scenario());
  press(/box office/);
  expect((await checkAnswer()).textContent).toMatch(/still missing/);
  expect(reported).toHaveLength(0);
});

test('a selected phrase says so, and is unselected by the same tap', async () => {
  await showQuestion(identifyInText());
  press(/Our driver/);
  const phrase = screen.getByRole('button', { name: /Our driver/ });
  expect(phrase.getAttribute('aria-pressed')).toBe('true');
  press(/Our driver/);
  expect(phrase.getAttribute('aria-pressed')).toBe('false');
});

test('being sure and wrong is spoken to', async () => {
  const { reported } = await showQuestion(singleChoice());
  tick('Sure');
  tick(/credit note/);
  expect((await checkAnswer()).textContent).toContain('You were sure');
  expect(reported[0]?.confidence).toBe('sure');
});

test('a written answer is compared with its points before it is marked', async () => {
  const item = writtenAnswer();
  const { reported } = await showQuestion(item);
  type('Your answer, in your own words', 'Customers know what to expect in each of the branches.');
  expect(screen.getByText(/^10 words; about 40 to 150/)).toBeTruthy();
  expect((await checkAnswer()).textContent).toMatch(/compare it with the points/);
  expect(reported).toHaveLength(0);

  expect(screen.getAllByRole('checkbox')).toHaveLength(4);
  tick(/Customers know what to expect, whichever/);
  expect((await checkAnswer()).textContent).toMatch(/^Partly right 1 of 3 marks/);
  expect(reported[0]?.response).toMatchObject({ found: ['p1'] });
  press('Try again');
  expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  expect(screen.getByLabelText(/own words/)).toHaveProperty('readOnly', false);
});

test('a written answer in which none of the points is found earns no mark', async () => {
  const { reported } = await showQuestion(writtenAnswer());
  type('Your answer, in your own words', 'It looks nicer if all the tables are set alike.');
  await checkAnswer();
  expect((await checkAnswer()).textContent).toMatch(/^Not right yet 0 of 3 marks/);
  expect(reported[0]?.response).toMatchObject({ found: [] });
});

test('there is a view for every type', () => {
  expect(Object.keys(views).toSorted()).toEqual(
    [...Object.keys(ways), 'written-answer'].toSorted(),
  );
});
