import { IDBFactory, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredEvent } from '../domain/log.ts';
import { browserStorage, databaseName } from './browser-storage.ts';
import { createLog, type LearningLog } from './create-log.ts';
import { exampleEntry, exampleNote, exampleResponse } from './example.ts';
import { browserPorts } from './log.ts';
import type { LogPorts } from './log-ports.ts';

const opened: LearningLog[] = [];
let course = 0;

/** A tab of this learner: a log of its own on the ports of one browser, but for `change`. */
function tab(change: Partial<LogPorts> = {}): LearningLog {
  const ports = { ...browserPorts({ course: `${course}`, learner: 'self' }), ...change };
  const log = createLog(() => ports);
  opened.push(log);
  return log;
}

async function openTab(change: Partial<LogPorts> = {}): Promise<LearningLog> {
  const log = tab(change);
  await log.openLog();
  return log;
}

const idsIn = (log: LearningLog) => log.$log.get().events.map(({ id }) => id);
const kept = async () =>
  (await browserStorage(databaseName({ course: `${course}`, learner: 'self' })).readAll())
    .map(({ id }) => id)
    .sort();
const error = (name: string) => Object.assign(new Error(name), { name });

beforeEach(() => {
  course += 1;
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('recording', () => {
  test('shows an event at once, with an id and the time of the clock', async () => {
    const log = await openTab({ now: () => 42 });
    const event = log.record(exampleEntry({ item: 'ccs14/x' }));
    expect(event).toMatchObject({ at: 42, kind: 'response', item: 'ccs14/x' });
    expect(event.id).toMatch(/^[0-9a-f]{20}$/);
    expect(log.$log.get().events).toEqual([event]);
  });

  test('gives every event an id of its own', async () => {
    const log = await openTab();
    const ids = Array.from({ length: 200 }, () => log.record(exampleEntry()).id);
    expect(new Set(ids).size).toBe(200);
  });

  test('survives closing and opening again', async () => {
    const first = await openTab();
    const event = first.record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toEqual([event.id]));
    expect((await openTab()).$log.get()).toEqual({
      status: 'open',
      storage: 'kept',
      events: [event],
    });
  });

  test('begins to store before it returns', async () => {
    const log = await openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
    log.record(exampleEntry());
    expect(put).toHaveBeenCalledOnce();
    expect(commit).toHaveBeenCalledOnce();
  });

  test('writes each event once, however fast they come', async () => {
    const log = await openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const ids = Array.from({ length: 5 }, () => log.record(exampleEntry()).id);
    await vi.waitFor(async () => expect(await kept()).toEqual([...ids].sort()));
    expect(put).toHaveBeenCalledTimes(5);
  });

  test('keeps what was recorded before and while the log opened', async () => {
    const log = tab();
    const before = log.record(exampleEntry());
    const opening = log.openLog();
    const meanwhile = log.record(exampleEntry());
    await opening;
    expect(new Set(idsIn(log))).toEqual(new Set([before.id, meanwhile.id]));
    await vi.waitFor(async () => expect(await kept()).toEqual([before.id, meanwhile.id].sort()));
  });

  test('orders by time when the clock goes backwards', async () => {
    const times = [300, 100, 200];
    const log = await openTab({ now: () => times.shift() ?? 0 });
    for (let i = 0; i < 3; i += 1) log.record(exampleEntry());
    expect(log.$log.get().events.map(({ at }) => at)).toEqual([100, 200, 300]);
  });

  test('keeps a new text the latest of its field when the clock goes backwards', async () => {
    const log = await openTab({ now: () => 100 });
    log.importEvents([exampleNote({ field: 'a', at: 500 })]);
    expect(log.record({ kind: 'note', field: 'a', text: 'new' }).at).toBe(501);
    expect(log.record({ kind: 'note', field: 'b', text: 'other' }).at).toBe(100);
  });

  test('opening twice changes nothing', async () => {
    const log = await openTab();
    log.record(exampleEntry());
    const state = log.$log.get();
    await log.openLog();
    expect(log.$log.get()).toBe(state);
  });
});

describe('events that this release cannot read', () => {
  const strange: readonly StoredEvent[] = [
    Object.assign({ id: 's1' }, { kind: 'judgement', at: 1 }),
    Object.assign(exampleResponse({ id: 's2' }), { mark: 'full' }),
    Object.assign({ id: '__proto__' }, { kind: 'constructor' }),
  ];

  test('are kept and exported untouched, and not shown', async () => {
    const log = await openTab();
    log.importEvents([...strange, exampleResponse({ id: '__proto__x' })]);
    expect(idsIn(log)).toEqual(['__proto__x']);
    await vi.waitFor(async () => expect(await kept()).toHaveLength(4));
    const again = await openTab();
    expect(idsIn(again)).toEqual(['__proto__x']);
    expect(again.allEvents()).toEqual(expect.arrayContaining([...strange]));
  });
});

describe('storage that fails', () => {
  test.each([
    ['there is none', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'opening throws',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw error('SecurityError');
        }),
    ],
  ])('works on in memory when %s, and says so', async (_, block) => {
    block();
    const log = await openTab();
    const event = log.record(exampleEntry());
    expect(log.$log.get()).toEqual({ status: 'open', storage: 'blocked', events: [event] });
  });

  test('works on in memory when opening never ends', async () => {
    const never = new Promise<never>(() => {});
    const storage = { readAll: () => never, write: () => never };
    const log = tab({ storage, patience: 0 });
    void log.openLog();
    const event = log.record(exampleEntry());
    await vi.waitFor(() =>
      expect(log.$log.get()).toEqual({ status: 'open', storage: 'blocked', events: [event] }),
    );
  });

  test('stores what waited as soon as there is room again', async () => {
    const name = databaseName({ course: `${course}`, learner: 'self' });
    const room = browserStorage(name);
    let full = true;
    const log = await openTab({
      storage: {
        readAll: room.readAll,
        write: (events, eraseFirst) =>
          full ? Promise.reject(error('QuotaExceededError')) : room.write(events, eraseFirst),
      },
    });
    const first = log.record(exampleEntry());
    await vi.waitFor(() => expect(log.$log.get().storage).toBe('full'));
    await log.refresh();
    expect(log.$log.get()).toMatchObject({ storage: 'full', events: [first] });
    full = false;
    const second = log.record(exampleEntry());
    await vi.waitFor(() => expect(log.$log.get().storage).toBe('kept'));
    expect(await kept()).toEqual([first.id, second.id].sort());
  });

  test('stays full until everything is stored, though a smaller writing finds room', async () => {
    const storage = {
      readAll: async () => [],
      write: async (events: readonly StoredEvent[]) => {
        if (events.length > 1) throw error('QuotaExceededError');
      },
    };
    const log = await openTab({ storage });
    const states: string[] = [];
    log.$log.listen((state) => states.push(state.storage));
    log.importEvents([exampleResponse(), exampleNote()]);
    log.record(exampleEntry());
    await vi.waitFor(() => expect(states).toContain('full'));
    await new Promise<void>((resolve) => setTimeout(resolve));
    expect(log.$log.get().storage).toBe('full');
  });

  test('reads what was kept once a storage that was blocked opens', async () => {
    const earlier = (await openTab()).record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toEqual([earlier.id]));
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw error('SecurityError');
    });
    const log = await openTab();
    expect(log.$log.get()).toMatchObject({ storage: 'blocked', events: [] });
    await log.refresh();
    expect(open).toHaveBeenCalledTimes(2);
    expect(log.$log.get()).toMatchObject({ storage: 'kept', events: [earlier] });
  });

  test('erases later what it cannot erase now, and keeps what came since', async () => {
    const inner = browserStorage(databaseName({ course: `${course}`, learner: 'self' }));
    let failing = false;
    const log = await openTab({
      storage: {
        readAll: inner.readAll,
        write: (...args) => (failing ? Promise.reject(error('Down')) : inner.write(...args)),
      },
    });
    log.record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    failing = true;
    log.eraseAll();
    await vi.waitFor(() => expect(log.$log.get().storage).toBe('blocked'));
    failing = false;
    const since = log.record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toEqual([since.id]));
    await log.refresh();
    expect(idsIn(log)).toEqual([since.id]);
  });
});

describe('two tabs', () => {
  test('see each other’s events', async () => {
    const [left, right] = [await openTab(), await openTab()];
    const event = left.record(exampleEntry());
    await vi.waitFor(() => expect(right.$log.get().events).toEqual([event]));
  });

  test('lose nothing when both record at once', async () => {
    const [left, right] = [await openTab(), await openTab()];
    const ids = Array.from(
      { length: 20 },
      (_, i) => [left, right][i % 2]?.record(exampleEntry()).id,
    );
    await vi.waitFor(async () => expect(await kept()).toEqual([...ids].sort()));
    await vi.waitFor(() => expect(idsIn(left)).toEqual(idsIn(right)));
    expect(idsIn(left)).toHaveLength(20);
  });

  test('catch up when looked at, where a browser has no channel', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [left, right] = [await openTab(), await openTab()];
    const event = left.record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toEqual([event.id]));
    expect(idsIn(right)).toEqual([]);
    await right.refresh();
    expect(idsIn(right)).toEqual([event.id]);
    left.eraseAll();
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    await right.refresh();
    expect(idsIn(right)).toEqual([]);
  });

  test('ignore what no release says', async () => {
    const log = await openTab();
    const name = databaseName({ course: `${course}`, learner: 'self' });
    const channel = new BroadcastChannel(name);
    for (const message of [null, 'erased', { kind: 'recorded', events: [{}] }, { kind: 'x' }]) {
      channel.postMessage(message);
    }
    channel.postMessage({ kind: 'recorded', events: [exampleResponse({ id: 'last' })] });
    await vi.waitFor(() => expect(idsIn(log)).toEqual(['last']));
    channel.close();
  });
});

describe('erasing everything', () => {
  test('empties this tab, the others and the storage; undo brings all back', async () => {
    const [left, right] = [await openTab(), await openTab()];
    const events = [exampleResponse(), exampleNote(), Object.assign({ id: 'new' }, { kind: '?' })];
    left.importEvents(events);
    await vi.waitFor(() => expect(idsIn(right)).toEqual(['e1', 'n1']));
    const undo = left.eraseAll();
    expect(left.allEvents()).toEqual([]);
    await vi.waitFor(() => expect(right.allEvents()).toEqual([]));
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    undo();
    expect(idsIn(left)).toEqual(['e1', 'n1']);
    await vi.waitFor(async () => expect(await kept()).toEqual(['e1', 'n1', 'new']));
    await vi.waitFor(() => expect(idsIn(right)).toEqual(['e1', 'n1']));
  });

  test('before the log is open erases what was kept', async () => {
    (await openTab()).importEvents([exampleResponse({ id: 'old' })]);
    await vi.waitFor(async () => expect(await kept()).toEqual(['old']));
    const log = tab();
    log.eraseAll();
    const since = log.record(exampleEntry());
    await log.openLog();
    expect(idsIn(log)).toEqual([since.id]);
    expect(await kept()).toEqual([since.id]);
  });

  test('is not undone by a reading that began before it', async () => {
    const log = await openTab();
    log.record(exampleEntry());
    await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
    const reading = log.refresh();
    log.eraseAll();
    await reading;
    expect(idsIn(log)).toEqual([]);
  });
});

test('importing adds what is new and never replaces what is here', async () => {
  const log = await openTab();
  log.importEvents([exampleNote({ id: 'a', text: 'mine' })]);
  const added = log.importEvents([
    exampleNote({ id: 'a', text: 'other' }),
    exampleNote({ id: 'b' }),
    exampleNote({ id: 'b' }),
  ]);
  expect(added.map(({ id }) => id)).toEqual(['b']);
  expect(log.$log.get().events).toEqual([
    exampleNote({ id: 'a', text: 'mine' }),
    exampleNote({ id: 'b' }),
  ]);
});

test('names the database after course and learner, whatever characters they have', () => {
  expect(databaseName({ course: 'site', learner: 'self' })).toBe('attain:site:self');
  expect(databaseName({ course: 'a:b', learner: 'c' })).not.toBe(
    databaseName({ course: 'a', learner: 'b:c' }),
  );
});
