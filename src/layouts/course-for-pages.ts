import type { Course } from '../curriculum/course.ts';
import { loadCourse } from '../curriculum/load.ts';

let read: Promise<Course> | undefined;

/** The course, read once per build; while authoring, read again when content changes. */
export function courseForPages(): Promise<Course> {
  if (import.meta.env.DEV) return loadCourse();
  read ??= loadCourse();
  return read;
}
