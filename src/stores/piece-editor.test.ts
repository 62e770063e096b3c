// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WorkEvent } from '../domain/attempt.ts';
import { inOrder } from '../domain/log.ts';
import { eventsOf, valuesAfter } from '../domain/work.ts';
import { createLog, type LearningLog } from './create-log.ts';
import { openPiece, type PieceEditor } from './piece-editor.ts';

let now = 1000;
let log: LearningLog;
const open: PieceEditor[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  now = 1000;
  log = createLog(() => ({
    storage: { readAll: async () => [], write: async () => {} },
    joinTabs: () => ({ tell: () => {}, close: () => {} }),
    now: () => now,
    patience: 4000,
  }));
  await log.openLog();
});
afterEach(() => {
  for (const editor of open.splice(0)) editor.close();
  log.close();
  vi.useRealTimers();
});

function edit(): PieceEditor {
  const editor = openPiece(log, 'w1', 'swot-board');
  open.push(editor);
  return editor;
}
const events = () => eventsOf(inOrder(log.$log.get().events), 'w1');
const changes = () => events().map((event) => event.changes);
const values = () => valuesAfter(events());
/** What another tab recorded arrives. */
const arrives = (change: WorkEvent['changes'], more: Partial<WorkEvent> = {}) =>
  log.importEvents([
    {
      kind: 'work',
      id: `foreign ${JSON.stringify(change)} ${more.at}`,
      at: now,
      work: 'w1',
      tool: 'swot-board',
      editor: 'elsewhere',
      changes: change,
      ...more,
    } satisfies WorkEvent,
  ]);

describe('what is typed', () => {
  test('shows at once and is recorded once after a pause, only where it changed', () => {
    const editor = edit();
    editor.change({ aim: 'Old', who: 'All' });
    editor.type('aim', 'N');
    editor.type('aim', 'New');
    expect(editor.valueAt('aim').get()).toBe('New');
    expect(editor.$state.get().isKept).toBe(false);
    expect(changes()).toHaveLength(1);
    vi.advanceTimersByTime(1100);
    expect(changes()).toEqual([{ aim: 'Old', who: 'All' }, { aim: 'New' }]);
    expect(editor.$state.get().isKept).toBe(true);
  });

  test('is recorded when the field is left, the page is hidden, left, or the form is closed', () => {
    const editor = edit();
    editor.type('a', '1');
    editor.keep();
    editor.type('b', '2');
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    editor.type('c', '3');
    dispatchEvent(new Event('pagehide'));
    editor.type('d', '4');
    editor.close();
    expect(changes()).toEqual([{ a: '1' }, { b: '2' }, { c: '3' }, { d: '4' }]);
  });

  test('and taken back before it was recorded leaves no event', () => {
    const editor = edit();
    editor.type('aim', 'x');
    editor.keep();
    editor.type('aim', 'xy');
    editor.type('aim', 'x');
    editor.keep();
    expect(changes()).toEqual([{ aim: 'x' }]);
  });

  test('reaches the rest of the form after a moment, not with every key', () => {
    const editor = edit();
    const heard = vi.fn();
    editor.$settled.listen(heard);
    editor.type('aim', 'a');
    editor.type('aim', 'ab');
    expect(heard).not.toHaveBeenCalled();
    expect(editor.valuesNow()).toEqual({ aim: 'ab' });
    vi.advanceTimersByTime(450);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(editor.$settled.get()).toEqual({ aim: 'ab' });
  });

  test('may be long: 100,000 characters of anything are kept as they are', () => {
    const editor = edit();
    const long = '<b>\u0000\u202Eשלום 👩‍👩‍👧</b> '.repeat(5000).slice(0, 100_000);
    editor.type('aim', long);
    editor.close();
    expect(values()['aim']).toBe(long);
  });

  test('is not older than what it replaces, though the clock was put back', () => {
    const editor = edit();
    editor.change({ aim: 'first' });
    now = 10;
    editor.change({ aim: 'second' });
    expect(values()).toEqual({ aim: 'second' });
  });
});

describe('the piece as a whole', () => {
  test('has its name beside its values', () => {
    const editor = edit();
    editor.change({ $title: 'Desk', aim: 'x' });
    expect(editor.valuesNow()).toEqual({ aim: 'x' });
    expect(editor.valueAt('$title').get()).toBe('Desk');
  });

  test('shows entries in their order as they come and go', () => {
    const editor = edit();
    const heard: (readonly string[])[] = [];
    editor.entriesAt('q').listen((entries) => heard.push(entries));
    editor.change({ 'q/a/$place': 1 });
    editor.change({ 'q/b/$place': 2 });
    editor.type('q/a/text', 'x');
    editor.change({ 'q/a/$place': null });
    expect(heard).toEqual([['a'], ['a', 'b'], ['b']]);
  });
});

describe('undo and redo', () => {
  test('go back and forth through what was recorded, as new events', () => {
    const editor = edit();
    editor.change({ aim: 'one' });
    editor.change({ aim: 'two', who: 'all' });
    editor.undo();
    expect(values()).toEqual({ aim: 'one' });
    editor.undo();
    expect(values()).toEqual({});
    expect(editor.$state.get()).toMatchObject({ canUndo: false, canRedo: true });
    editor.redo();
    editor.redo();
    expect(values()).toEqual({ aim: 'two', who: 'all' });
    expect(editor.valueAt('who').get()).toBe('all');
    expect(changes()).toHaveLength(6);
    expect(editor.$state.get()).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('take along what was just typed, and end where something new is done', () => {
    const editor = edit();
    editor.change({ aim: 'one' });
    editor.type('aim', 'one and a half');
    editor.undo();
    expect(values()).toEqual({ aim: 'one' });
    editor.change({ who: 'all' });
    expect(editor.$state.get().canRedo).toBe(false);
    editor.redo();
    expect(values()).toEqual({ aim: 'one', who: 'all' });
  });

  test('do nothing where there is nothing to undo', () => {
    const editor = edit();
    editor.undo();
    editor.redo();
    expect(changes()).toEqual([]);
  });

  test('leave alone what another tab has changed since', () => {
    const editor = edit();
    editor.change({ aim: 'mine', who: 'mine' });
    now = 2000;
    arrives({ who: 'theirs' });
    editor.undo();
    expect(values()).toEqual({ who: 'theirs' });
  });
});

describe('another tab', () => {
  test('changes another field: both stand, and nobody is asked anything', () => {
    const editor = edit();
    editor.type('aim', 'mine');
    arrives({ who: 'theirs', 'q/a/$place': 1 });
    expect(editor.valueAt('who').get()).toBe('theirs');
    expect(editor.entriesAt('q').get()).toEqual(['a']);
    editor.keep();
    expect(values()).toEqual({ aim: 'mine', who: 'theirs', 'q/a/$place': 1 });
    expect(editor.$state.get().others).toEqual([]);
  });

  test('changes the field that is being typed in: mine stays, theirs is offered', () => {
    const editor = edit();
    editor.change({ aim: 'before' });
    editor.type('aim', 'mine');
    now = 2000;
    arrives({ aim: 'theirs' });
    expect(editor.valueAt('aim').get()).toBe('mine');
    expect(editor.$state.get().others).toEqual([{ path: 'aim', text: 'theirs' }]);
    editor.keep();
    expect(values()).toEqual({ aim: 'mine' });
  });

  test('changes a field after me: theirs stands, mine is offered and can be taken', () => {
    const editor = edit();
    editor.change({ aim: 'mine' });
    now = 2000;
    arrives({ aim: 'theirs' });
    expect(editor.valueAt('aim').get()).toBe('theirs');
    const [other] = editor.$state.get().others;
    expect(other).toEqual({ path: 'aim', text: 'mine' });
    if (other) editor.takeOther(other);
    expect(values()).toEqual({ aim: 'mine' });
    expect(editor.$state.get().others).toEqual([]);
  });

  test('says the same, or moves an entry: there is nothing to ask', () => {
    const editor = edit();
    editor.change({ aim: 'same', 'q/a/$place': 1 });
    now = 2000;
    arrives({ aim: 'same', 'q/a/$place': 3 });
    expect(editor.$state.get().others).toEqual([]);
  });

  test('changes a field again and again: only its latest text is offered', () => {
    const editor = edit();
    editor.type('aim', 'mine');
    arrives({ aim: 'one' }, { at: 1001 });
    arrives({ aim: 'two' }, { at: 1002 });
    expect(editor.$state.get().others).toEqual([{ path: 'aim', text: 'two' }]);
    const [other] = editor.$state.get().others;
    if (other) editor.forgetOther(other);
    expect(editor.$state.get().others).toEqual([]);
    expect(editor.valueAt('aim').get()).toBe('mine');
  });
});

test('two openings of one piece in two tabs lose nothing of each other', () => {
  const here = edit();
  const there = edit();
  here.change({ aim: 'here' });
  there.type('who', 'there');
  here.change({ 'q/a/$place': 1 });
  there.keep();
  expect(values()).toEqual({ aim: 'here', who: 'there', 'q/a/$place': 1 });
  expect(here.valuesNow()).toEqual(there.valuesNow());
});

test('erasing everything empties the form, and bringing it back fills it again', () => {
  const editor = edit();
  editor.change({ aim: 'x' });
  const restore = log.eraseAll();
  expect(editor.valueAt('aim').get()).toBeUndefined();
  restore();
  expect(editor.valueAt('aim').get()).toBe('x');
});
