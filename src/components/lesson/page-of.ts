import type { Course, CourseUnit, Lesson } from '../../curriculum/course.ts';
import { courseForPages } from '../../layouts/course-for-pages.ts';

/** The lesson that a page shows, by its address; components inside the prose know no other way. */
export async function lessonAt(
  url: URL,
): Promise<{ readonly course: Course; readonly courseUnit: CourseUnit; readonly lesson: Lesson }> {
  const course = await courseForPages();
  const path = url.pathname.replace(/^\/|(?<!\/)$/g, (slash) => (slash === '/' ? '' : '/'));
  for (const courseUnit of course.units) {
    const lesson = courseUnit.lessons.find((each) => each.path === path);
    if (lesson) return { course, courseUnit, lesson };
  }
  throw new Error(`${url.pathname} is not a lesson: this component belongs in a lesson`);
}

const counts = new WeakMap<Request, number>();

/** 1, 2, 3 … within one page: for ids that must be unique in it. */
export function nextOnPage(request: Request): number {
  const count = (counts.get(request) ?? 0) + 1;
  counts.set(request, count);
  return count;
}

const months = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-11` → `November 2026`, `2025-06-30` → `30 June 2025`; anything else as it is. */
export function dateWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return days.format(new Date(date));
  if (/^\d{4}-\d{2}$/.test(date)) return months.format(new Date(`${date}-01`));
  return date;
}
