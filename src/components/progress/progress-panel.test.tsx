import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exampleLesson, exampleNote, exampleResponse } from '../../stores/example.ts';
import { readLastVisit, rememberVisit } from '../../stores/last-visit.ts';
import { $log, eraseAll, importEvents, openLog } from '../../stores/log.ts';
import { readProgressFile, writeProgressFile } from '../../stores/progress-file.ts';
import { ProgressPanel } from './ProgressPanel.tsx';

const all = [exampleResponse(), exampleNote(), exampleLesson()];
const ids = () => $log.get().events.map(({ id }) => id);
const status = () => {
  const [, outcome] = screen.getAllByRole('status');
  if (!outcome) throw new Error('There is no status for outcomes.');
  return within(outcome);
};
const fileOf = (events: typeof all) =>
  new File([writeProgressFile(events, { now: 0, course: 'site' })], 'progress.json');

async function open() {
  render(<ProgressPanel />);
  await vi.waitFor(() => expect(saveButton().disabled).toBe(false));
}
const saveButton = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Save progress file' });
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText(/Open progress file/), { target: { files: [file] } });

beforeEach(() => {
  // jsdom knows neither.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  return openLog();
});
afterEach(() => {
  cleanup();
  eraseAll();
  vi.restoreAllMocks();
});

test('counts what was done', async () => {
  importEvents([...all, exampleResponse({ id: 'e2', mark: { awarded: 0, available: 1 } })]);
  await open();
  const counts = [...document.querySelectorAll('dt')].map(
    (term) => `${term.textContent}: ${term.nextElementSibling?.textContent}`,
  );
  expect(counts).toEqual([
    'Answers given: 2',
    'Different items answered: 1',
    'Of these, right at the last try: 0',
    'Texts you have written: 1',
    'Lessons studied: 1',
  ]);
});

test('saves a file that holds everything', async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (content: Blob) => {
    made.push(content);
    return 'blob:made';
  };
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  importEvents(all);
  await open();
  fireEvent.click(saveButton());
  await screen.findByText(/^Saved as attain-progress-\d{4}-\d\d-\d\d\.json/);
  expect(click).toHaveBeenCalledOnce();
  const [content] = made;
  expect(readProgressFile((await content?.text()) ?? '')).toEqual({ status: 'read', events: all });
});

describe('opening a file', () => {
  test('adds what is new and says how much that is', async () => {
    importEvents([exampleResponse()]);
    await open();
    choose(fileOf(all));
    await screen.findByText('Added 1 new text and 1 finished lesson. 1 entry was already here.');
    expect(ids()).toEqual(['e1', 'n1', 'l1']);
  });

  test('changes nothing when all of it is here', async () => {
    importEvents(all);
    await open();
    choose(fileOf(all));
    await screen.findByText('Nothing new. 3 entries were already here.');
  });

  test('refuses a foreign file with the reason, and changes nothing', async () => {
    importEvents([exampleResponse()]);
    await open();
    choose(new File(['{}'], 'other.json'));
    await screen.findByText(/it is not a progress file of this course. Nothing was changed/);
    expect(ids()).toEqual(['e1']);
  });

  test('does not even read one that is too large', async () => {
    await open();
    const file = fileOf(all);
    Object.defineProperty(file, 'size', { value: 20_000_001 });
    const read = vi.spyOn(file, 'text');
    choose(file);
    await screen.findByText(/it is larger than 20 MB/);
    expect(read).not.toHaveBeenCalled();
  });

  test('says when the file cannot be read', async () => {
    await open();
    const file = fileOf(all);
    vi.spyOn(file, 'text').mockRejectedValue(new Error('gone'));
    choose(file);
    await screen.findByText(/could not be read/);
  });

  test('takes a file that is dropped', async () => {
    await open();
    const target = screen.getByRole('heading', { name: 'Progress file' });
    fireEvent.drop(target, { dataTransfer: { files: [fileOf(all)] } });
    await screen.findByText(/^Added 1 new answer/);
  });
});

describe('erasing everything', () => {
  const ask = () => fireEvent.click(screen.getByRole('button', { name: 'Erase everything …' }));
  const dialog = () => within(screen.getByRole('dialog'));

  test('asks first, and keeps everything if the learner thinks better of it', async () => {
    importEvents(all);
    await open();
    ask();
    expect(dialog().getByText(/This removes 3 entries/)).toBeTruthy();
    fireEvent.click(dialog().getByRole('button', { name: 'Keep my progress' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(ids()).toHaveLength(3);
  });

  test('removes the log and the last visit, and undo brings both back', async () => {
    const visit = { path: '/a/', title: 'A', at: 1 };
    importEvents(all);
    rememberVisit(visit);
    await open();
    ask();
    fireEvent.click(dialog().getByRole('button', { name: 'Erase everything' }));
    await status().findByText('Your progress is erased.');
    expect(ids()).toEqual([]);
    expect(readLastVisit()).toBeUndefined();
    fireEvent.click(status().getByRole('button', { name: 'Undo' }));
    await status().findByText('Your progress is back.');
    expect(ids()).toHaveLength(3);
    expect(readLastVisit()).toEqual(visit);
  });

  test('has nothing to ask when there is nothing', async () => {
    await open();
    ask();
    await status().findByText('There is nothing to erase yet.');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('is meaningful without script, and without inline style', () => {
  const html = renderToString(<ProgressPanel />);
  expect(html).toContain('It is stored in this browser on this device');
  expect(html).not.toContain('style=');
});
