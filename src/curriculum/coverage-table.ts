import { type CriterionCoverage, coverageOf } from '../domain/coverage.ts';
import { criteriaOf } from '../domain/curriculum.ts';
import { tools } from '../tools/index.ts';
import type { Course } from './course.ts';

/** What the course offers for every criterion of every unit. */
export function courseCoverage(course: Course): readonly CriterionCoverage[] {
  return course.units.flatMap(({ unit, lessons, items, tasks }) =>
    coverageOf({ criteria: criteriaOf(unit), lessons, items, tasks, tools }),
  );
}

/**
 * The matrix for a terminal: criteria down; lessons, items of each format, written tasks and
 * activities across; totals below. A dot is a zero.
 */
export function coverageTable(course: Course): string {
  const rows = courseCoverage(course);
  const typeOf = new Map(course.units.flatMap(({ items }) => items.map((i) => [i.id, i.type])));
  const formats = [...new Set(rows.flatMap((row) => row.formats))].sort();
  const cells = rows.map((row) => {
    const types = row.items.map((item) => typeOf.get(item));
    return [
      row.id,
      row.lessons.length,
      row.items.length,
      ...formats.map((format) => types.filter((type) => type === format).length),
      row.tasks.length,
      row.activities.length,
    ];
  });
  const head = ['criterion', 'lessons', 'items', ...formats, 'tasks', 'activities'];
  return [...layOut([head, ...cells]), '', summary(rows), ...performanceSummary(course, rows)].join(
    '\n',
  );
}

/** How many of the criteria that ask the learner to do something have a tool for it. */
function performanceSummary(
  { units }: Course,
  rows: readonly CriterionCoverage[],
): readonly string[] {
  const asked = new Set(
    units
      .flatMap(({ unit }) => criteriaOf(unit))
      .flatMap(({ id, kind }) => (kind === 'performance' ? id : [])),
  );
  const own = rows.filter(({ id }) => asked.has(id));
  const made = own.filter((row) => row.activities.some((name) => name.startsWith('tools/')));
  return [`Of ${own.length} performance criteria, ${made.length} have a tool.`];
}

function layOut(rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const texts = rows.map((row) => row.map((cell) => (cell === 0 ? '·' : String(cell))));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  return texts.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}

function summary(rows: readonly CriterionCoverage[]): string {
  const having = (list: 'lessons' | 'items' | 'tasks') =>
    rows.filter((row) => row[list].length > 0).length;
  return `Of ${rows.length} criteria, ${having('lessons')} are taught, ${having('items')} practised and ${having('tasks')} have a written task.`;
}
