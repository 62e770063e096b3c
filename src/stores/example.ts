import type { LessonEvent, NoteEvent, ResponseEvent } from '../domain/attempt.ts';
import type { LogEntry } from './create-log.ts';

/** What a right response to a single-choice item of CCS14 1.1 records. */
export function exampleEntry(change: Partial<Omit<ResponseEvent, 'id' | 'at'>> = {}): LogEntry {
  const { id, at, ...entry } = exampleResponse(change);
  return entry;
}

export function exampleResponse(change: Partial<ResponseEvent> = {}): ResponseEvent {
  return {
    id: 'e1',
    at: Date.UTC(2026, 10, 22, 9),
    kind: 'response',
    item: 'ccs14/shop-or-bank',
    revision: '00c0ffee',
    criteria: ['ccs14/1.1'],
    format: 'single-choice',
    response: { selected: 'b' },
    mark: { awarded: 1, available: 1 },
    tryNumber: 1,
    mode: 'check',
    ...change,
  };
}

export function exampleNote(change: Partial<NoteEvent> = {}): NoteEvent {
  return {
    id: 'n1',
    at: Date.UTC(2026, 10, 22, 10),
    kind: 'note',
    field: 'ccs14/sectors#your-turn',
    text: 'In our shop, people expect a quick till.',
    ...change,
  };
}

export function exampleLesson(change: Partial<LessonEvent> = {}): LessonEvent {
  return {
    id: 'l1',
    at: Date.UTC(2026, 10, 22, 11),
    kind: 'lesson',
    lesson: 'ccs14/sectors',
    ...change,
  };
}
