import { hash } from '../domain/shuffle.ts';
import { lessonMessages } from '../messages/lesson.ts';
import type { Item } from '../questions/item.ts';
import type { CourseUnit, WrittenTask } from './course.ts';
import { lessonFor } from './selectors.ts';

/**
 * The written tasks of a unit as items, so that a learner can answer them, compare the answer with
 * its points, and have it count. No task has a model answer: guidance is the assessor's alone.
 */
export function writtenItemsOf(courseUnit: CourseUnit): readonly Item<'written-answer'>[] {
  return courseUnit.tasks.map((task) => writtenItemOf(task, lessonFor(courseUnit, task.criterion)));
}

function writtenItemOf(
  task: WrittenTask,
  lesson: { readonly path: string } | undefined,
): Item<'written-answer'> {
  const { id, criterion, prompt, words, points } = task;
  return {
    type: 'written-answer',
    id,
    criteria: [criterion],
    revision: revisionOf({ prompt, points }),
    taughtAt: lesson?.path,
    difficulty: 3,
    stem: prompt,
    points: [...points],
    words: { ...words },
    model: lessonMessages.noModel,
    confidence: false,
    marks: points.filter((point) => point.essential).length || points.length,
  };
}

function revisionOf(bearing: Pick<WrittenTask, 'prompt' | 'points'>): string {
  return hash(JSON.stringify(bearing)).toString(16).padStart(8, '0');
}
