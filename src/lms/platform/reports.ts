import type { LearnerRecord } from './record.ts';

/** An objective as a tutor meets it in the platform's objectives report. */
export interface ObjectiveRow {
  readonly id: string;
  readonly status: string;
  readonly score: string;
  readonly description: string;
}

/** An interaction as a tutor meets it in the platform's interactions report. */
export interface InteractionRow {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  readonly right: string;
  readonly result: string;
  readonly latency: string;
  readonly objective: string;
}

/** The objectives that are stored, in their order. Either version. */
export function objectiveRows(record: LearnerRecord): readonly ObjectiveRow[] {
  return membersOf(record, 'cmi.objectives').map((value) => ({
    id: value('id'),
    status: stated([value('status'), value('completion_status'), value('success_status')]),
    score: value('score.raw') || value('score.scaled'),
    description: value('description'),
  }));
}

/** The interactions that are stored, in their order. Either version. */
export function interactionRows(record: LearnerRecord): readonly InteractionRow[] {
  return membersOf(record, 'cmi.interactions').map((value) => ({
    id: value('id'),
    type: value('type'),
    response: value('student_response') || value('learner_response'),
    right: value('correct_responses.0.pattern'),
    result: value('result'),
    latency: value('latency'),
    objective: value('objectives.0.id'),
  }));
}

const stated = (words: readonly string[]) => words.filter((word) => word !== '').join(', ');

/** Readers of the members of a list, by the part of the element after the index. */
function membersOf(record: LearnerRecord, list: string): readonly ((part: string) => string)[] {
  const indices = new Set<number>();
  for (const element of record.keys()) {
    if (!element.startsWith(`${list}.`)) continue;
    indices.add(Number(element.slice(list.length + 1).split('.')[0]));
  }
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => (part: string) => record.get(`${list}.${index}.${part}`) ?? '');
}
