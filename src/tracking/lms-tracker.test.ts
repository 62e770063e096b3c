import { describe, expect, test } from 'vitest';
import {
  everyInteraction,
  exampleObjective,
  exampleProgressReport,
  exampleReport,
} from './example.ts';
import { lmsTracker } from './lms-tracker.ts';
import { scorm12 } from './scorm12/dialect.ts';
import { scorm2004 } from './scorm2004/dialect.ts';

/** A platform that does what `refuse` lets it, and writes down what it was asked. */
function platform(
  values: Readonly<Record<string, string>> = {},
  refuse: (element: string) => string | undefined = () => undefined,
) {
  const calls: string[] = [];
  let error = '0';
  const api = {
    LMSInitialize: () => calls.push('Initialize') > 0,
    LMSGetValue: (element: string) => values[element] ?? '',
    LMSSetValue: (element: string, value: string) => {
      calls.push(`${element}=${value}`);
      error = refuse(element) ?? '0';
      return String(error === '0');
    },
    LMSCommit: () => String(calls.push('Commit') > 0),
    LMSFinish: () => String(calls.push('Finish') > 0),
    LMSGetLastError: () => error,
  };
  const tracker = lmsTracker(api, scorm12);
  return { tracker, calls, since: (from: number) => calls.slice(from) };
}

const choice = exampleReport({ kind: 'choice', response: ['a'], key: ['a'] });

describe('starting', () => {
  test('says at once that the learner is not done, and will come back', () => {
    const { tracker, calls } = platform({ 'cmi.core.lesson_status': 'not attempted' });
    expect(tracker.start().status).toBe('started');
    expect(calls).toEqual([
      'Initialize',
      'cmi.core.lesson_status=incomplete',
      'cmi.core.exit=suspend',
    ]);
  });

  test('never begins twice', () => {
    const { tracker, calls } = platform();
    tracker.start();
    expect(tracker.start()).toEqual({ status: 'refused' });
    expect(calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  });

  test.each([
    ['false', () => 'false'],
    [
      'throwing',
      () => {
        throw new Error('no');
      },
    ],
  ])('is refused by a platform that answers by %s', (_, LMSInitialize) => {
    expect(lmsTracker({ LMSInitialize }, scorm12).start()).toEqual({ status: 'refused' });
  });

  test('leaves a verdict that is there', () => {
    const { tracker, calls } = platform({ 'cmi.core.lesson_status': 'passed' });
    tracker.start();
    tracker.reportProgress(exampleProgressReport());
    expect(calls.some((call) => call.startsWith('cmi.core.lesson_status'))).toBe(false);
  });
});

describe('progress', () => {
  test('is written once, and then only what changed', () => {
    const { tracker, calls, since } = platform();
    tracker.start();
    expect(tracker.reportProgress(exampleProgressReport())).toBe('done');
    const before = calls.length;
    tracker.reportProgress(exampleProgressReport({ seconds: 70, score: 50 }));
    expect(since(before)).toEqual([
      'cmi.core.score.raw=50',
      'cmi.core.score.min=0',
      'cmi.core.score.max=100',
      'cmi.core.session_time=0000:01:10',
    ]);
  });

  test('finds the objectives of earlier launches by criterion, and keeps their ids', () => {
    const { tracker, calls } = platform({
      'cmi.objectives._count': '1',
      'cmi.objectives.0.id': 'ccs14_1.2_old-wording',
      'cmi.objectives.0.status': 'not attempted',
    });
    tracker.start();
    tracker.reportProgress(exampleProgressReport());
    const objectives = calls.filter((call) => call.startsWith('cmi.objectives'));
    expect(objectives).toEqual([
      'cmi.objectives.1.id=ccs14_1.1_identify-the-differences-in-working-in-a-customer-service-role',
      'cmi.objectives.1.status=not attempted',
    ]);
  });

  test('stops at its calls, the progress text first, and goes on the next time', () => {
    const { tracker, calls, since } = platform();
    tracker.start();
    const before = calls.length;
    expect(tracker.reportProgress(exampleProgressReport(), 3)).toBe('left');
    expect(since(before)[0]).toBe('cmi.suspend_data=A1abc');
    expect(since(before)).toHaveLength(3);
    expect(tracker.reportProgress(exampleProgressReport())).toBe('done');
  });

  test('leaves no gap among objectives when an id is not taken', () => {
    let fails = true;
    const { tracker, calls } = platform({}, (element) =>
      fails && element === 'cmi.objectives.0.id' ? '101' : undefined,
    );
    tracker.start();
    expect(tracker.reportProgress(exampleProgressReport())).toBe('failed');
    expect(calls.some((call) => call.startsWith('cmi.objectives.1'))).toBe(false);
    fails = false;
    expect(tracker.reportProgress(exampleProgressReport())).toBe('done');
    expect(calls).toContain('cmi.objectives.1.status=not attempted');
  });

  test('does not ask again for what a platform does not have', () => {
    const { tracker, calls } = platform({}, (element) =>
      element.startsWith('cmi.objectives') ? '401' : undefined,
    );
    tracker.start();
    tracker.reportProgress(exampleProgressReport());
    expect(tracker.reportProgress(exampleProgressReport())).toBe('done');
    expect(calls.filter((call) => call.startsWith('cmi.objectives'))).toHaveLength(1);
  });

  test('reports passed once and never takes it back', () => {
    const { tracker, calls } = platform();
    tracker.start();
    tracker.reportProgress(exampleProgressReport({ standing: 'passed' }));
    tracker.reportProgress(exampleProgressReport({ standing: 'incomplete' }));
    expect(calls.filter((call) => call.startsWith('cmi.core.lesson_status'))).toEqual([
      'cmi.core.lesson_status=incomplete',
      'cmi.core.lesson_status=passed',
    ]);
  });
});

describe('responses', () => {
  test('continue after those of earlier launches', () => {
    const { tracker, calls } = platform({ 'cmi.interactions._count': '4' });
    tracker.start();
    tracker.reportResponse(choice);
    expect(calls).toContain('cmi.interactions.4.id=ccs14_1.1_shop-or-bank');
  });

  test('that failed half way go on at their own index', () => {
    let fails = true;
    const { tracker, calls } = platform({}, (element) =>
      fails && element.endsWith('student_response') ? '101' : undefined,
    );
    tracker.start();
    expect(tracker.reportResponse(choice)).toBe('failed');
    fails = false;
    expect(tracker.reportResponse(choice)).toBe('taken');
    expect(calls.at(-1)).toMatch(/^cmi\.interactions\.0\./);
    expect(tracker.reportResponse({ ...choice, key: 'e2' })).toBe('taken');
    const ids = calls.filter((call) => call.includes('.id='));
    expect(ids.map((call) => call.slice(0, 'cmi.interactions.0'.length))).toEqual([
      'cmi.interactions.0',
      'cmi.interactions.1',
    ]);
  });

  test('are given up without harm by a platform that keeps none', () => {
    const { tracker } = platform({}, (element) =>
      element.startsWith('cmi.interactions') ? '401' : undefined,
    );
    tracker.start();
    expect(everyInteraction.map((one) => tracker.reportResponse(exampleReport(one)))).toEqual(
      everyInteraction.map(() => 'taken'),
    );
  });
});

describe.each(['review', 'browse'])('in %s', (mode) => {
  test('nothing is written and the launch still ends', () => {
    const { tracker, calls } = platform({ 'cmi.core.lesson_mode': mode });
    tracker.start();
    tracker.reportResponse(choice);
    tracker.reportProgress(exampleProgressReport());
    tracker.commit();
    tracker.finish();
    expect(calls).toEqual(['Initialize', 'Finish']);
  });
});

test('ends once', () => {
  const { tracker, calls } = platform();
  tracker.start();
  tracker.finish();
  tracker.finish();
  expect(tracker.reportResponse(choice)).toBe('taken');
  expect(calls.filter((call) => call === 'Finish')).toHaveLength(1);
  expect(calls.at(-1)).toBe('Finish');
});

test('2004 keeps 3,500 characters of progress in its 3rd and 60,000 in its 4th edition', () => {
  expect(scorm2004('scorm2004-3rd').roomForProgress).toBe(3500);
  expect(scorm2004('scorm2004-4th').roomForProgress).toBe(60_000);
});

test('2004 says what a criterion asks for in the description of its objective', () => {
  const { criterion } = exampleObjective('1.1');
  expect(scorm2004('scorm2004-4th').newObjective(0, criterion)).toEqual([
    ['cmi.objectives.0.description', `1.1 ${criterion.text}`],
  ]);
});
