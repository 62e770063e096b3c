import { describe, expect, test } from 'vitest';
import type { PackageConfig } from '../domain/package.ts';
import { lmsTracker } from '../tracking/lms-tracker.ts';
import { scorm12 } from '../tracking/scorm12/dialect.ts';
import { begin, type LaunchPorts, searchEvery, searchFor } from './session-launch.ts';

const config: PackageConfig = {
  id: 'ccs14',
  title: 'CCS14',
  version: '1',
  format: 'scorm12',
  criteria: [],
  contents: [],
  start: '',
  passRule: { kind: 'all-ready' },
  score: 'none',
};

function platform(learner = 'ada', initialize: () => string = () => 'true') {
  let begun = 0;
  const api = {
    LMSInitialize: () => {
      begun += 1;
      return initialize();
    },
    LMSGetValue: (element: string) => (element === 'cmi.core.student_id' ? learner : ''),
    LMSSetValue: () => 'true',
    LMSFinish: () => 'true',
  };
  return { find: () => ({ api, tracker: lmsTracker(api, scorm12) }), begun: () => begun };
}

function ports(change: Partial<LaunchPorts> = {}): LaunchPorts {
  return {
    find: () => undefined,
    wait: async () => {},
    isReload: () => false,
    randomId: () => 'random',
    ...change,
  };
}

test('a platform that is there is begun with at once, without a wait', async () => {
  const wait = () => Promise.reject(new Error('waited'));
  const result = await begin(config, ports({ find: platform().find, wait }));
  expect(result.connection).toBe('connected');
  expect(result.owner).toEqual({ course: 'ccs14', learner: 'lms-ada' });
});

test('a platform that comes late is waited for', async () => {
  let asked = 0;
  const { find } = platform();
  const late = () => (++asked > 5 ? find() : undefined);
  expect((await begin(config, ports({ find: late }))).connection).toBe('connected');
});

test('without a platform the log is the device’s own, after a while', async () => {
  let waited = 0;
  const wait = async (milliseconds: number) => {
    waited += milliseconds;
  };
  const result = await begin(config, ports({ wait }));
  expect(result).toEqual({ connection: 'absent', owner: { course: 'ccs14', learner: 'self' } });
  expect(waited).toBe(Math.ceil(searchFor / searchEvery) * searchEvery);
});

test('a package without a format looks for no platform', async () => {
  const wait = () => Promise.reject(new Error('waited'));
  const result = await begin({ ...config, format: 'none' }, ports({ wait }));
  expect(result.connection).toBe('absent');
});

test('a learner called self is not the device’s own', async () => {
  const { owner } = await begin(config, ports({ find: platform('self').find }));
  expect(owner.learner).toBe('lms-self');
});

test('a learner without an id shares a log with nobody', async () => {
  const { owner } = await begin(config, ports({ find: platform('').find }));
  expect(owner.learner).toBe('lms-random');
});

describe('a reloaded frame', () => {
  const reloaded = { isReload: () => true };

  test('begins no second session, and knows whose the first was', async () => {
    const { find, begun } = platform();
    await begin(config, ports({ find }));
    const result = await begin(config, ports({ find, ...reloaded }));
    expect(result).toEqual({ connection: 'over', owner: { course: 'ccs14', learner: 'lms-ada' } });
    expect(begun()).toBe(1);
  });

  test('of a session that was refused is refused without asking again', async () => {
    const { find, begun } = platform('ada', () => 'false');
    expect((await begin(config, ports({ find }))).connection).toBe('refused');
    expect((await begin(config, ports({ find, ...reloaded }))).connection).toBe('refused');
    expect(begun()).toBe(1);
  });
});

describe('a platform that uses one interface for every launch', () => {
  test('is begun with at each of them', async () => {
    const { find, begun } = platform();
    await begin(config, ports({ find }));
    expect((await begin(config, ports({ find }))).connection).toBe('connected');
    expect(begun()).toBe(2);
  });

  test('and refuses, still says whose the log is', async () => {
    const answers = ['true', 'false'];
    const { find } = platform('ada', () => answers.shift() ?? 'false');
    await begin(config, ports({ find }));
    expect(await begin(config, ports({ find }))).toEqual({
      connection: 'over',
      owner: { course: 'ccs14', learner: 'lms-ada' },
    });
  });
});
