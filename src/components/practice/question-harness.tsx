import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { authoredOrder } from '../../domain/shuffle.ts';
import type { Item, ItemType } from '../../questions/item.ts';
import { present } from '../../questions/registry.ts';
import type { Marked } from './marked.ts';
import { Question } from './Question.tsx';

/** For tests: one question on a page, its item at hand, and what it reported as marked. */
export async function showQuestion(item: Item, find = async (): Promise<Item | undefined> => item) {
  const reported: Marked[] = [];
  const { container } = render(
    <Question
      presented={present<ItemType>(item, authoredOrder)}
      number={2}
      total={7}
      find={find}
      onMarked={(marked) => reported.push(marked)}
    />,
  );
  // The view of the type is loaded on demand.
  await waitFor(() => {
    if (
      container.querySelector('form > :is(fieldset:not(.confidence), .typed, .written)') === null
    ) {
      throw new Error('no view yet');
    }
  });
  return { container, reported };
}

/** Presses “Check my answer” and waits for what is said. */
export async function checkAnswer(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'Check my answer' }));
  await waitFor(() => {
    if (/open|checking/.test(statusNow())) throw new Error('nothing said yet');
  });
  return screen.getByRole('status');
}

function statusNow(): string {
  return screen.getByRole('status').dataset['status'] ?? '';
}

export function tick(name: string | RegExp): void {
  fireEvent.click(screen.getByLabelText(name));
}

export function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

export function choose(name: string | RegExp, option: string): void {
  const select = screen.getByLabelText(name);
  const wanted = within(select).getByRole('option', { name: option });
  fireEvent.input(select, { target: { value: wanted.getAttribute('value') } });
}

export function type(name: string | RegExp, text: string): void {
  fireEvent.input(screen.getByLabelText(name), { target: { value: text } });
}
