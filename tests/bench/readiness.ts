import type { ResponseEvent } from '../../src/domain/attempt.ts';
import type { AssessmentCriterion } from '../../src/domain/curriculum.ts';
import { DAY_MS, localDays } from '../../src/domain/day.ts';
import { readinessOfAll } from '../../src/domain/readiness.ts';
import { randomFrom } from '../../src/domain/shuffle.ts';
import { readyOverTime } from '../../src/practice/progress.ts';
import { readinessNow } from '../../src/practice/readiness-now.ts';

const CRITERIA = 57;
const ITEMS_EACH = 8;
const RESPONSES = 10_000;
const DAYS = 180;
const FORMATS = ['single-choice', 'short-answer', 'matching', 'true-false'] as const;
const START = Date.UTC(2026, 0, 5, 9);
const RUNS = 15;
/** What readiness of all criteria may take, in milliseconds. */
const LIMIT = 20;

/**
 * Times readiness from a log of 10,000 responses to 456 items over half a year: 57 criteria, a
 * learner who is right three times out of four. Medians of 15 runs after one to warm up.
 *
 * @throws when readiness of all criteria takes longer than 20 ms.
 */
export function benchReadiness(): void {
  const criteria = Array.from({ length: CRITERIA }, (_, index) => criterionAt(index));
  const events = responses();
  const shuffled = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
  const now = START + DAYS * DAY_MS;
  const context = { dayOf: localDays((at) => -new Date(at).getTimezoneOffset()) };
  const days = Array.from({ length: DAYS }, (_, day) => START + day * DAY_MS);

  const readiness = median(() => readinessOfAll(criteria, events, context));
  console.table({
    'readiness of 57 criteria': { ms: readiness },
    'the same, log in disorder': {
      ms: median(() => readinessOfAll(criteria, shuffled, context)),
    },
    'readiness and schedules': { ms: median(() => readinessNow(criteria, events, now, context)) },
    'ready over 180 days': { ms: median(() => readyOverTime(criteria, events, days, context)) },
  });
  if (readiness > LIMIT) throw new Error(`Readiness took ${readiness} ms; ${LIMIT} are allowed.`);
}

function criterionAt(index: number): AssessmentCriterion {
  const number = `${Math.floor(index / 6) + 1}.${(index % 6) + 1}`;
  return { id: `unit/${number}`, number, text: 'Explain why it matters', kind: 'knowledge' };
}

function responses(): readonly ResponseEvent[] {
  const random = randomFrom('bench');
  return Array.from({ length: RESPONSES }, (_, index) => {
    const criterion = criterionAt(Math.floor(random() * CRITERIA)).id;
    const item = Math.floor(random() * ITEMS_EACH);
    return {
      kind: 'response',
      // Ids sort in another order than times do.
      id: `${Math.floor(random() * 1e9)}-${index}`,
      at: START + Math.floor((index / RESPONSES) * DAYS * DAY_MS),
      item: `${criterion}-${item}`,
      revision: '00000000',
      criteria: [criterion],
      format: FORMATS[item % FORMATS.length] ?? 'matching',
      response: null,
      mark: { awarded: random() < 0.75 ? 1 : 0, available: 1 },
      tryNumber: 1,
      mode: 'check',
    };
  });
}

function median(run: () => unknown): number {
  run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return Math.round((times[Math.floor(RUNS / 2)] ?? 0) * 10) / 10;
}
