import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleResponse } from '../../domain/example.ts';
import { resultsMessages as messages } from '../../messages/results.ts';
import { sittingsIn } from '../../practice/sitting.ts';
import { exampleItem } from '../../questions/single-choice/example.ts';
import { forgetBanks } from '../../stores/bank.ts';
import { LookBack } from './LookBack.tsx';

const item = exampleItem();
const [criterion = ''] = item.criteria;
const key = item.options.find((option) => option.correct)?.id ?? '';
const answered = {
  item: item.id,
  revision: item.revision,
  criteria: item.criteria,
  sitting: 'one',
};
const right = exampleResponse({ ...answered, response: { selected: key } });

/** Shows a test of one item that the course now has as `now`, or no longer. */
function show(now: typeof item | undefined, response: typeof right | undefined) {
  vi.stubGlobal('fetch', async () => Response.json(now ? [now] : []));
  const plan = {
    kind: 'sitting',
    id: 'e1',
    at: right.at - 1,
    sitting: 'one',
    mode: 'self-test',
    drawn: [{ id: item.id, criterion }],
    criteria: [criterion],
    feedback: 'now',
    extraTime: 1,
  } as const;
  const [record] = sittingsIn(response ? [plan, response] : [plan]);
  if (!record) throw new Error('there is no test');
  render(<LookBack record={record} items={[]} />);
}

afterEach(() => {
  cleanup();
  forgetBanks();
});

describe('looking back at an answer', () => {
  test('shows it with its result while the question is as it was', async () => {
    show(item, right);
    await screen.findByRole('heading', { name: /^Right/ });
    const ticked = () => document.querySelector<HTMLInputElement>('.options input:checked')?.value;
    await vi.waitFor(() => expect(ticked()).toBe(key));
  });

  test('says so when the question has changed since, and shows only what was earned', async () => {
    show({ ...item, revision: 'ffffffff' }, right);
    await screen.findByText(`${messages.changed} ${messages.marks(1, 1)}`);
    expect(screen.queryByRole('heading', { name: /^Right/ })).toBeNull();
  });

  test('says so when the question is gone', async () => {
    show(undefined, right);
    await screen.findByText(`${messages.gone} ${messages.marks(1, 1)}`);
  });

  test('says so when it is gone and was never answered', async () => {
    show(undefined, undefined);
    await screen.findByText(messages.goneUnanswered);
  });

  test('takes an answer that fits no more for a changed question', async () => {
    show(item, { ...right, response: { order: ['a'] } });
    await screen.findByText(`${messages.changed} ${messages.marks(1, 1)}`);
  });

  test('says when a question was not answered', async () => {
    show(item, undefined);
    await screen.findByText(messages.notAnswered);
  });
});
