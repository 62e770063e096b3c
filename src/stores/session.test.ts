import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MemoryLms, memoryLms } from '../../tests/support/lms/memory-lms.ts';
import type { PackageConfig } from '../domain/package.ts';
import { exampleItem as exampleChoice } from '../questions/single-choice/example.ts';
import { exampleItem as exampleWritten } from '../questions/written-answer/example.ts';
import { lmsTracker } from '../tracking/lms-tracker.ts';
import { readProgress } from '../tracking/saved-progress/codec.ts';
import { scorm12 } from '../tracking/scorm12/dialect.ts';
import { createLog } from './create-log.ts';
import { exampleEntry } from './example.ts';
import { browserPorts } from './log.ts';
import { createSession, type SessionPorts } from './session.ts';
import { begin } from './session-launch.ts';
import type { SessionMirror } from './session-mirror.ts';

const config: PackageConfig = {
  id: 'ccs14',
  title: 'CCS14',
  version: '1',
  format: 'scorm12',
  criteria: [{ id: 'ccs14/1.1', number: '1.1', text: 'Identify it', kind: 'knowledge' }],
  contents: [{ title: 'Sectors', path: 'units/ccs14/1/sectors/', depth: 1 }],
  start: 'units/ccs14/',
  passRule: { kind: 'completion' },
  score: 'ready-share',
};
const choice = { ...exampleChoice(), id: 'ccs14/shop-or-bank', criteria: ['ccs14/1.1'] };
const written = { ...exampleWritten(), id: 'ccs14/task', criteria: ['ccs14/1.1'] };

/** A learner whose platform keeps what it is told; everything else is this device. */
async function launched(lms: MemoryLms, change: Partial<SessionPorts> = {}) {
  let mirror: SessionMirror = { revision: 0, writer: 1, sent: {} };
  const api = lms.launch();
  const result = await begin(config, {
    find: () => ({ api, tracker: lmsTracker(api, scorm12) }),
    wait: async () => {},
    isReload: () => false,
    randomId: () => 'random',
  });
  const log = createLog(() => browserPorts(result.owner));
  const session = createSession(config, result, {
    log,
    mirror: {
      read: () => mirror,
      write: (next) => {
        mirror = next;
      },
      keepDamaged: () => {},
    },
    findItems: async () => [choice, written],
    now: Date.now,
    isOnline: () => true,
    ...change,
  });
  await session.open();
  return { log, session, state: () => session.$session.get() };
}

const platform = () => memoryLms('1.2', { 'cmi.core.student_id': 'ada' });
const commits = (lms: MemoryLms) => lms.calls.filter(({ method }) => method === 'LMSCommit').length;
const stored = (lms: MemoryLms) =>
  [...lms.stored.keys()].filter((element) => /interactions\.\d+\.result/.test(element)).length;
const answer = exampleEntry({ item: choice.id, response: { selected: 'a' } });

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets promises and timers run for so long, in milliseconds. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('answers in quick succession are one commit', async () => {
  const lms = platform();
  const { log, state } = await launched(lms);
  const before = commits(lms);
  for (let count = 0; count < 3; count += 1) log.record(answer);
  expect(state()).toMatchObject({ saving: 'sending', unsent: 3 });
  await vi.waitFor(() => expect(state()).toMatchObject({ saving: 'saved', unsent: 0 }));
  expect(stored(lms)).toBe(3);
  expect(commits(lms) - before).toBe(1);
});

test('a failing commit is tried again, later each time', async () => {
  const lms = platform();
  const { log, state } = await launched(lms);
  lms.faults = { failingCommits: 3 };
  log.record(answer);
  await vi.waitFor(() => expect(state().saving).toBe('failing'));
  const before = commits(lms);
  await pass(400);
  expect(commits(lms)).toBe(before);
  await pass(200);
  expect(commits(lms)).toBe(before + 1);
  await pass(600);
  expect(commits(lms)).toBe(before + 1);
  await pass(3000);
  expect(state().saving).toBe('saved');
});

test('offline nothing is said to the platform, and everything when the connection is back', async () => {
  const lms = platform();
  let online = true;
  const { log, session, state } = await launched(lms, { isOnline: () => online });
  online = false;
  const before = lms.calls.length;
  log.record(answer);
  await vi.waitFor(() => expect(state()).toMatchObject({ saving: 'offline', unsent: 1 }));
  session.saveNow();
  expect(lms.calls).toHaveLength(before);
  online = true;
  session.checkConnection();
  await vi.waitFor(() => expect(stored(lms)).toBe(1));
});

describe('the end', () => {
  test('sends what was answered a moment ago, with time and without a commit', async () => {
    const lms = platform();
    const { log, session, state } = await launched(lms);
    const before = commits(lms);
    log.record(answer);
    await pass(50);
    await vi.waitFor(() => expect(state().unsent).toBe(1));
    session.setLocation('units/ccs14/1/sectors/');
    session.finish();
    session.finish();
    expect(stored(lms)).toBe(1);
    expect(commits(lms)).toBe(before);
    expect(lms.stored.get('cmi.core.lesson_location')).toBe('units/ccs14/1/sectors/');
    expect(lms.calls.filter(({ method }) => method === 'LMSFinish')).toHaveLength(1);
    expect(state().connection).toBe('over');
  });

  test('is followed by silence, while answers stay in the log', async () => {
    const lms = platform();
    const { log, session } = await launched(lms);
    session.finish();
    const after = lms.calls.length;
    log.record(answer);
    await pass(2000);
    session.saveNow();
    session.checkConnection();
    await pass(2000);
    expect(lms.calls).toHaveLength(after);
    expect(log.$log.get().events).toHaveLength(1);
  });
});

test('a long text is sent in part, and the learner is told', async () => {
  const lms = platform();
  const { log, state } = await launched(lms);
  const response = { text: 'word '.repeat(200), found: [] };
  log.record(exampleEntry({ item: written.id, format: 'written-answer', response }));
  await vi.waitFor(() => expect(state()).toMatchObject({ saving: 'saved', shortened: true }));
  expect(lms.stored.get('cmi.interactions.0.student_response')).toHaveLength(255);
  expect(log.$log.get().events).toMatchObject([{ response }]);
});

test('an item that cannot be looked up does not hold up the others for long', async () => {
  const lms = platform();
  let asked = 0;
  const findItems = () =>
    ++asked === 1 ? new Promise<never>(() => {}) : Promise.resolve([choice]);
  const { log } = await launched(lms, { findItems });
  log.record(answer);
  await pass(300);
  log.record(answer);
  await pass(12_000);
  await vi.waitFor(() => expect(stored(lms)).toBeGreaterThan(0));
});

test('an answer that could not be reported is not saved as if it were', async () => {
  const lms = platform();
  const findItems = () => Promise.reject(new Error('offline'));
  const { log, session, state } = await launched(lms, { findItems });
  log.record(answer);
  await vi.waitFor(() => expect(state()).toMatchObject({ saving: 'failing', unsent: 1 }));
  session.finish();
  expect(readProgress('ccs14', lms.stored.get('cmi.suspend_data') ?? '')).toMatchObject({
    status: 'whole',
    progress: { responses: [] },
  });
  await launched(lms);
  expect(stored(lms)).toBe(1);
});

test('everything kept by the platform comes back to an empty device', async () => {
  const lms = platform();
  const first = await launched(lms);
  first.log.record(answer);
  await vi.waitFor(() => expect(stored(lms)).toBe(1));
  first.session.finish();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const second = await launched(lms);
  expect(second.log.$log.get().events).toMatchObject([{ item: choice.id, mark: { awarded: 1 } }]);
  await pass(1000);
  expect(stored(lms)).toBe(1);
});
