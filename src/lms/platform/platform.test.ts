import { describe, expect, test } from 'vitest';
import { durationOf, secondsOf } from './durations.ts';
import { engine12 } from './engine12.ts';
import { engine2004 } from './engine2004.ts';
import { previewPlatform } from './platform.ts';
import { interactionRows, objectiveRows } from './reports.ts';
import { verdictOf } from './verdict.ts';

const item = { id: 'i', title: 'Part', path: 'a.html', parameters: '', given: {} };

function platformOf(version: '1.2' | '2004', given: Readonly<Record<string, string>> = {}) {
  const platform = previewPlatform({
    version,
    item: { ...item, given },
    makeEngine: version === '1.2' ? engine12 : engine2004,
    record: new Map(),
    onChange: () => {},
  });
  const open = (mode: 'normal' | 'review' = 'normal') => {
    const api = platform.open({ learner: 'learner-7', mode });
    return (method: string, ...values: readonly string[]) => String(api[method]?.(...values));
  };
  const broken = () =>
    verdictOf({ ...platform, strays: [], findings: [] })
      .filter(({ state }) => state === 'broken')
      .map(({ id }) => id);
  return { platform, open, broken };
}

describe('the platform in SCORM 1.2', () => {
  test('stores at a commit and at the end, adds up the time, and gives it back', () => {
    const { platform, open, broken } = platformOf('1.2', { 'cmi.launch_data': 'depth=3' });
    const first = open();
    expect(first('LMSInitialize', '')).toBe('true');
    expect(first('LMSGetValue', 'cmi.core.entry')).toBe('ab-initio');
    expect(first('LMSGetValue', 'cmi.launch_data')).toBe('depth=3');
    first('LMSSetValue', 'cmi.suspend_data', 'page 3');
    expect(platform.record().get('cmi.suspend_data')).toBeUndefined();
    first('LMSCommit', '');
    expect(platform.record().get('cmi.suspend_data')).toBe('page 3');
    first('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    first('LMSSetValue', 'cmi.core.exit', 'suspend');
    first('LMSSetValue', 'cmi.core.session_time', '0000:10:00.50');
    first('LMSFinish', '');
    platform.close();
    expect(broken()).toEqual([]);
    const second = open();
    second('LMSInitialize', '');
    expect(second('LMSGetValue', 'cmi.core.entry')).toBe('resume');
    expect(second('LMSGetValue', 'cmi.suspend_data')).toBe('page 3');
    expect(platform.record().get('cmi.core.total_time')).toBe('0000:10:00.50');
    second('LMSSetValue', 'cmi.core.exit', '');
    second('LMSSetValue', 'cmi.core.session_time', '0000:00:01');
    second('LMSFinish', '');
    platform.close();
    expect(broken()).toEqual([]);
  });

  test('never brings again what a lying or failing commit lost', () => {
    const { platform, open } = platformOf('1.2');
    const call = open();
    call('LMSInitialize', '');
    platform.faults = { ...platform.faults, isOffline: true };
    call('LMSSetValue', 'cmi.suspend_data', 'lost');
    expect(call('LMSCommit', '')).toBe('true');
    platform.faults = { ...platform.faults, isOffline: false, failingCommits: 1 };
    call('LMSSetValue', 'cmi.core.lesson_location', 'lost too');
    expect(call('LMSCommit', '')).toBe('false');
    expect(call('LMSGetLastError')).toBe('101');
    expect(call('LMSCommit', '')).toBe('true');
    expect([...platform.record().keys()]).toEqual([]);
    expect(platform.calls.filter(({ isFault }) => isFault)).toHaveLength(1);
  });

  test('says completed for a course that said no status, and blames it', () => {
    const { platform, open, broken } = platformOf('1.2');
    const call = open();
    call('LMSInitialize', '');
    call('LMSFinish', '');
    platform.close();
    expect(platform.record().get('cmi.core.lesson_status')).toBe('completed');
    expect(broken()).toEqual(['status-told', 'time-told', 'exit-told']);
  });

  test('finds two beginnings, no end, writing in review, and values that were never sent', () => {
    const { platform, open, broken } = platformOf('1.2');
    const call = open('review');
    call('LMSInitialize', '');
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'x'.repeat(4097));
    call('LMSSetValue', 'cmi.core.lesson_location', '4');
    platform.close();
    expect(broken()).toEqual([
      'initialized-once',
      'terminated-once',
      'no-rejected-call',
      'limits-kept',
      'nothing-uncommitted',
      'review-untouched',
    ]);
  });
});

describe('the platform in SCORM 2004', () => {
  test('sends everything again after a commit failed, and takes an empty read for no error', () => {
    const { platform, open, broken } = platformOf('2004');
    const call = open();
    call('Initialize', '');
    expect(call('GetValue', 'cmi.location')).toBe('');
    platform.faults = { ...platform.faults, failingCommits: 1 };
    call('SetValue', 'cmi.suspend_data', 'kept');
    expect(call('Commit', '')).toBe('false');
    expect(call('GetLastError')).toBe('391');
    expect(call('Commit', '')).toBe('true');
    expect(platform.record().get('cmi.suspend_data')).toBe('kept');
    expect(broken()).toEqual([]);
  });

  test.each([
    ['suspend', 'kept', 'resume'],
    ['normal', '', 'ab-initio'],
  ])('after it was left with %s the suspend data is “%s”', (exit, data, entry) => {
    const { open } = platformOf('2004');
    const first = open();
    first('Initialize', '');
    first('SetValue', 'cmi.suspend_data', 'kept');
    first('SetValue', 'cmi.exit', exit);
    first('Terminate', '');
    const second = open();
    second('Initialize', '');
    expect(second('GetValue', 'cmi.suspend_data')).toBe(data);
    expect(second('GetValue', 'cmi.entry')).toBe(entry);
  });
});

test('reports show objectives and interactions in order, in either spelling', () => {
  const record = new Map([
    ['cmi.interactions.10.id', 'late'],
    ['cmi.interactions.2.id', 'early'],
    ['cmi.interactions.2.learner_response', 'a[,]b'],
    ['cmi.objectives.0.id', 'o'],
    ['cmi.objectives.0.success_status', 'passed'],
    ['cmi.objectives.0.completion_status', 'completed'],
    ['cmi.objectives.0.score.scaled', '0.5'],
  ]);
  expect(interactionRows(record).map(({ id, response }) => [id, response])).toEqual([
    ['early', 'a[,]b'],
    ['late', ''],
  ]);
  expect(objectiveRows(record)).toEqual([
    { id: 'o', status: 'completed, passed', score: '0.5', description: '' },
  ]);
});

test('durations are read and written in either spelling', () => {
  expect(secondsOf('1.2', '0001:02:03.45')).toBeCloseTo(3723.45);
  expect(secondsOf('2004', 'P1DT1H2M3.45S')).toBeCloseTo(90_123.45);
  expect(secondsOf('2004', 'soon')).toBe(0);
  expect(durationOf('1.2', 3723.45)).toBe('0001:02:03.45');
  expect(durationOf('2004', 3723.45)).toBe('PT1H2M3.45S');
});
