import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './content-files.ts';
import type { Course } from './course.ts';
import { printProblems } from './problem.ts';
import { readCourse } from './read.ts';

let cached: { readonly stamp: string; readonly course: Promise<Course> } | undefined;

/**
 * The course of the project in the working directory, for pages. Read once in a build; while
 * authoring, again when a file under `content/` has changed. Throws one error with every problem
 * when the content has any.
 */
export async function loadCourse(): Promise<Course> {
  const contentDir = join(process.cwd(), 'content');
  const stamp = import.meta.env?.DEV ? await stampOf(contentDir) : 'built';
  if (cached?.stamp !== stamp) cached = { stamp, course: readWhole(contentDir) };
  return cached.course;
}

async function readWhole(contentDir: string): Promise<Course> {
  const { course, problems } = await readCourse(contentDir);
  if (problems.length > 0) throw new Error(printProblems(problems));
  return course;
}

/** Changes whenever a file is added, removed or written. */
async function stampOf(contentDir: string): Promise<string> {
  const files = await filesBelow(contentDir);
  const stamps = files.map(async (file) => {
    const { mtimeMs, size } = await stat(join(contentDir, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return (await Promise.all(stamps)).join('\n');
}

export {
  isPastReview,
  lessonFor,
  lessonsOf,
  neighbours,
  practiceOf,
  tasksOf,
} from './selectors.ts';
