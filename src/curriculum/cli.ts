import { join } from 'node:path';
import { claimsDue } from './claims-due.ts';
import type { Course } from './course.ts';
import { courseCoverage, coverageTable } from './coverage-table.ts';
import { printProblems } from './problem.ts';
import { readCourse } from './read.ts';

/*
 * check     reads and checks content/; prints every problem and exits with 1, or a summary
 * coverage  prints what there is for each criterion; --json prints it as data
 */

const USAGE = 'Usage: node src/curriculum/cli.ts check | coverage [--json]';

const commands: Readonly<Record<string, (course: Course, json: boolean) => string>> = {
  check: summary,
  coverage: (course, json) =>
    json ? JSON.stringify(courseCoverage(course), null, 2) : coverageTable(course),
};

await run(process.argv.slice(2));

async function run([name = '', ...options]: readonly string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const unknown = options.some((option) => option !== '--json');
  if (!command || unknown) return fail(USAGE, 2);
  const { course, problems } = await readCourse(join(process.cwd(), 'content'));
  if (problems.length > 0) return fail(printProblems(problems), 1);
  process.stdout.write(`${command(course, options.includes('--json'))}\n`);
}

/** Sets the exit code instead of exiting: a pipe then gets all of a long text. */
function fail(text: string, code: number): void {
  process.stderr.write(`${text}\n`);
  process.exitCode = code;
}

function summary(course: Course): string {
  const { units, glossary, sources } = course;
  const counts = [
    [units.length, 'units'],
    [units.flatMap(({ unit }) => unit.outcomes.flatMap((o) => o.criteria)).length, 'criteria'],
    [units.flatMap(({ lessons }) => lessons).length, 'lessons'],
    [units.flatMap(({ items }) => items).length, 'items'],
    [units.flatMap(({ tasks }) => tasks).length, 'written tasks'],
    [glossary.length, 'terms'],
    [sources.length, 'sources'],
  ];
  const due = claimsDue(course, new Date().toISOString().slice(0, 7)).map(
    ({ source, reviewBy, lessons }) =>
      `Claims to look at again: ${source} was to be reviewed by ${reviewBy} (${lessons.join(', ')}).`,
  );
  const found = counts.map(([count, noun]) => `${count} ${noun}`).join(', ');
  return [`No problems: ${found}.`, ...due].join('\n');
}
