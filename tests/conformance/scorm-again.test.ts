import { Scorm12API, Scorm2004API } from 'scorm-again';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { type ApiCall, strictApi } from '../../src/lms/strict/strict-api.ts';
import {
  everyInteraction,
  exampleProgressReport,
  exampleReport,
} from '../../src/tracking/example.ts';
import { lmsTracker } from '../../src/tracking/lms-tracker.ts';
import { fitProgress } from '../../src/tracking/saved-progress/choose.ts';
import { everyItem } from '../../src/tracking/saved-progress/example.ts';
import { scorm12 } from '../../src/tracking/scorm12/dialect.ts';
import { scorm2004 } from '../../src/tracking/scorm2004/dialect.ts';

/** scorm-again takes more than the standard does: the strict layer before it decides. */
function strictScormAgain12() {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  api.loadFromJSON({ core: { student_id: 'learner-7', lesson_status: 'not attempted' } }, 'cmi');
  const methods: Readonly<Record<string, (...values: readonly string[]) => unknown>> = {
    LMSInitialize: () => api.LMSInitialize(''),
    LMSGetValue: (element = '') => api.LMSGetValue(element),
    LMSSetValue: (element = '', value = '') => api.LMSSetValue(element, value),
    LMSCommit: () => api.LMSCommit(''),
    LMSFinish: () => api.LMSFinish(''),
    LMSGetLastError: () => api.LMSGetLastError(),
  };
  return { methods, read: (element: string) => String(api.getCMIValue(element)) };
}

function strictScormAgain2004() {
  const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
  api.loadFromJSON({ learner_id: 'learner-7' }, 'cmi');
  const methods: Readonly<Record<string, (...values: readonly string[]) => unknown>> = {
    Initialize: () => api.lmsInitialize(''),
    GetValue: (element = '') => api.lmsGetValue(element),
    SetValue: (element = '', value = '') => api.lmsSetValue(element, value),
    Commit: () => api.lmsCommit(''),
    Terminate: () => api.lmsFinish(''),
    GetLastError: () => api.lmsGetLastError(),
  };
  return { methods, read: (element: string) => String(api.getCMIValue(element)) };
}

const course = await loadCourse();
const unit = course.units.find((one) => one.unit.id === 'ccs14')?.unit;
const criteria = unit ? criteriaOf(unit) : [];
const longest = fitProgress(
  'whole',
  { revision: 1, writer: 1, responses: everyItem(57, 9), lessons: [] },
  3500,
).text;

describe.each([
  { version: '1.2' as const, lms: strictScormAgain12, dialect: scorm12 },
  { version: '2004' as const, lms: strictScormAgain2004, dialect: scorm2004('scorm2004-4th') },
])('SCORM $version on scorm-again behind the strict layer', ({ version, lms, dialect }) => {
  test('takes 18 objectives, every kind of response, progress, score, time, and the end', () => {
    const { methods, read } = lms();
    const calls: ApiCall[] = [];
    const api = strictApi({
      version,
      onCall: (call) => calls.push(call),
      forward: (method, values) => methods[method]?.(...values),
    });
    const tracker = lmsTracker(api, dialect);
    expect(tracker.start()).toMatchObject({ launch: { learner: 'learner-7', mode: 'normal' } });
    const objectives = criteria.map((criterion, place) => ({
      criterion,
      state: place % 3 === 0 ? ('completed' as const) : ('started' as const),
      score: place * 5,
    }));
    const report = exampleProgressReport({ objectives, progress: longest, score: 66.67 });
    expect(tracker.reportProgress(report)).toBe('done');
    const outcomes = everyInteraction.map((interaction, place) =>
      tracker.reportResponse(exampleReport(interaction, { key: `e${place}`, share: place / 8 })),
    );
    expect(outcomes).toEqual(everyInteraction.map(() => 'taken'));
    expect(tracker.reportProgress({ ...report, standing: 'passed', seconds: 4000 })).toBe('done');
    expect(tracker.commit()).toBe(true);

    expect(objectives).toHaveLength(18);
    expect(read('cmi.objectives._count')).toBe('18');
    expect(read('cmi.interactions._count')).toBe(String(everyInteraction.length));
    expect(read('cmi.suspend_data')).toBe(longest);
    tracker.finish();
    const refused = calls.filter(({ violation, result }) => violation || result === 'false');
    expect(refused).toEqual([]);
  });
});
