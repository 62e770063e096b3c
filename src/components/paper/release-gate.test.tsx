import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseCheck, releaseCode } from '../../evidence/release-code.ts';
import { releaseMessages as messages } from '../../messages/hand-in.ts';
import { exampleNote } from '../../stores/example.ts';
import { $log, eraseAll, importEvents, openLog } from '../../stores/log.ts';
import { ReleaseGate } from './ReleaseGate.tsx';

beforeEach(openLog);
afterEach(() => {
  cleanup();
  eraseAll();
});

const code = await releaseCode('ccs14', 'harbour');
const check = await releaseCheck('ccs14', code);
const paper = <p>The questions</p>;

function enter(text: string) {
  fireEvent.input(screen.getByLabelText(messages.code), { target: { value: text } });
  fireEvent.submit(screen.getByRole('button', { name: messages.open }).closest('form') ?? window);
}

test('a paper without a code is open', () => {
  render(<ReleaseGate unit="ccs14">{paper}</ReleaseGate>);
  screen.getByText('The questions');
});

test('a paper with a code opens with it, however it is typed, and stays open', async () => {
  const gate = (
    <ReleaseGate unit="ccs14" check={check}>
      {paper}
    </ReleaseGate>
  );
  const { unmount } = render(gate);
  expect(screen.queryByText('The questions')).toBeNull();
  screen.getByText(messages.honest);
  enter('0000-0000');
  await screen.findByText(messages.wrong);
  expect($log.get().events).toEqual([]);
  enter(code.toUpperCase().replace('-', ' '));
  await screen.findByText('The questions');
  unmount();
  render(gate);
  await screen.findByText('The questions');
});

test('the code of one unit does not open another', async () => {
  importEvents([exampleNote({ field: 'release/ccs14', text: code })]);
  render(
    <ReleaseGate unit="fs139" check={await releaseCheck('fs139', await releaseCode('fs139', 'x'))}>
      {paper}
    </ReleaseGate>,
  );
  enter(code);
  await screen.findByText(messages.wrong);
  expect(screen.queryByText('The questions')).toBeNull();
});
