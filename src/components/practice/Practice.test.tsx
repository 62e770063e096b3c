import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { authoredOrder } from '../../domain/shuffle.ts';
import type { ItemType } from '../../questions/item.ts';
import { exampleItem as numeric } from '../../questions/numeric/example.ts';
import { present } from '../../questions/registry.ts';
import { exampleItem as trueFalse } from '../../questions/true-false/example.ts';
import { forgetBanks } from '../../stores/bank.ts';
import { $log, configureLog, eraseAll, openLog } from '../../stores/log.ts';
import { Practice } from './Practice.tsx';

const criterion = {
  id: 'ccs14/1.1',
  number: '1.1',
  text: 'Identify the differences',
  kind: 'knowledge',
} as const;
const items = [
  trueFalse({ criteria: ['ccs14/1.1'], taughtAt: 'units/ccs14/1/sectors/#who' }),
  numeric({ criteria: ['ccs14/1.1'] }),
];
const fetched = vi.fn<(address: string) => Promise<Response>>();

configureLog({
  storage: { readAll: async () => [], write: async () => undefined },
  joinTabs: () => ({ tell: () => undefined, close: () => undefined }),
});

beforeEach(async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
  fetched.mockImplementation(async () => Response.json(items));
  forgetBanks();
  await openLog();
});
afterEach(() => {
  cleanup();
  eraseAll();
  delete document.documentElement.dataset['root'];
  vi.unstubAllGlobals();
});

async function showPractice() {
  const presented = items.map((item) => present<ItemType>(item, authoredOrder));
  render(
    <Practice items={presented} criteria={[criterion]} heading="Practice" lesson="ccs14/sectors" />,
  );
  await screen.findByLabelText('False');
  await screen.findByLabelText('Your answer, in £');
}

/** What the log holds of answers. */
const responses = () => $log.get().events.filter(({ kind }) => kind === 'response');

const question = (number: number) =>
  within(screen.getByRole('article', { name: `Question ${number} of 2` }));

function check(number: number) {
  fireEvent.click(question(number).getByRole('button', { name: 'Check my answer' }));
}

test('that the end of the lesson was reached is recorded, once', async () => {
  const reached = () => $log.get().events.filter(({ kind }) => kind === 'lesson');
  await showPractice();
  await waitFor(() => expect(reached()).toMatchObject([{ lesson: 'ccs14/sectors' }]));
  cleanup();
  await showPractice();
  expect(reached()).toHaveLength(1);
});

test('a marked response is recorded with what it was about and how it was given', async () => {
  await showPractice();
  fireEvent.click(screen.getByLabelText('False'));
  check(1);
  await question(1).findByText('Not right yet');
  expect(responses()).toMatchObject([
    {
      kind: 'response',
      item: 'gallery/colleague-is-customer',
      revision: '00000000',
      criteria: ['ccs14/1.1'],
      format: 'true-false',
      response: { value: false },
      mark: { awarded: 0, available: 1 },
      tryNumber: 1,
      mode: 'check',
    },
  ]);
  expect(await screen.findByText('1 of 2 answered')).toBeTruthy();
});

test('a retry is recorded as a second try, and the same answer is not marked twice', async () => {
  await showPractice();
  fireEvent.click(screen.getByLabelText('False'));
  check(1);
  fireEvent.click(await question(1).findByRole('button', { name: 'Try again' }));
  check(1);
  await question(1).findByText(/tried already/);
  fireEvent.click(screen.getByLabelText('True'));
  check(1);
  await waitFor(() => expect(responses()).toHaveLength(2));
  expect(responses()[1]).toMatchObject({ tryNumber: 2, mark: { awarded: 1 } });
});

test('when all are answered, it says how it went by criterion and where to go back to', async () => {
  await showPractice();
  expect(screen.queryByRole('heading', { name: 'How it went' })).toBeNull();
  fireEvent.click(screen.getByLabelText('True'));
  check(1);
  await question(1).findByText('1 of 1 mark');
  fireEvent.input(screen.getByLabelText('Your answer, in £'), { target: { value: '7' } });
  check(2);
  expect(await screen.findByText('1 of 2 right')).toBeTruthy();
  const back = screen.getByRole('link', { name: 'Question 2' });
  expect(back.getAttribute('href')).toBe('#q-callback-saving');
});

test('an earlier answer is told with its day, and one to an older question as such', async () => {
  await showPractice();
  fireEvent.click(screen.getByLabelText('True'));
  check(1);
  await question(1).findByText('1 of 1 mark');
  cleanup();

  await showPractice();
  expect(await screen.findByText(/^Answered before: right on \d+ \w+ \d{4}\.$/)).toBeTruthy();
  cleanup();

  forgetBanks();
  fetched.mockImplementation(async () =>
    Response.json(items.map((item) => ({ ...item, revision: 'ffffffff' }))),
  );
  await showPractice();
  expect(await screen.findByText(/has changed since you answered/)).toBeTruthy();
  expect(await screen.findByText('0 of 2 answered')).toBeTruthy();
});

test('if the keys are out of reach, the learner is told, keeps the answer and can try again', async () => {
  fetched.mockRejectedValue(new TypeError('offline'));
  await showPractice();
  fireEvent.click(screen.getByLabelText('True'));
  check(1);
  await question(1).findByText(/could not be loaded/);
  expect(screen.getByLabelText('True')).toHaveProperty('checked', true);
  fetched.mockImplementation(async () => Response.json(items));
  check(1);
  await question(1).findByText('1 of 1 mark');
});

test('an item that the course no longer has is not marked', async () => {
  fetched.mockImplementation(async () => Response.json([]));
  await showPractice();
  fireEvent.click(screen.getByLabelText('True'));
  check(1);
  await question(1).findByText(/no longer part of the course/);
  expect(responses()).toHaveLength(0);
});

test('nothing entered is said so', async () => {
  await showPractice();
  check(1);
  await question(1).findByText(/have not answered yet/);
  fireEvent.input(screen.getByLabelText('Your answer, in £'), { target: { value: 'a lot' } });
  check(2);
  await question(2).findByText(/could not be read as one number/);
});

test('addresses follow a package that moves the pages', async () => {
  document.documentElement.dataset['root'] = '../../../';
  await showPractice();
  fireEvent.click(screen.getByLabelText('False'));
  check(1);
  const link = await question(1).findByRole('link', { name: /Read again/ });
  expect(link.getAttribute('href')).toBe(
    new URL('../../../units/ccs14/1/sectors/#who', document.baseURI).href,
  );
  expect(fetched.mock.calls[0]?.[0]).toBe(
    new URL('../../../bank/ccs14/1.1.json', document.baseURI).href,
  );
});
