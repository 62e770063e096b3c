import { join } from 'node:path';
import { printProblems } from '../curriculum/problem.ts';
import { readCourse } from '../curriculum/read.ts';
import { TerminalProblem } from '../writing/terminal-problem.ts';
import { writeAllWhole } from '../writing/write-file.ts';
import { type Request, readCommandLine, usage } from './command-line.ts';
import { exportCourse, type MadeFile } from './export-course.ts';
import { outFolder } from './out-folder.ts';

/** Exit codes: 0 done, 1 something is to be put right; nothing was half-written then. */
try {
  await run(readCommandLine(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TerminalProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(request: Request): Promise<void> {
  if (request.do === 'help') return print(usage);
  const project = process.cwd();
  const { json } = request;
  const tell = (text: string) => json || process.stderr.write(`${text}\n`);
  tell('Reading the course …');
  const { course, guidance, problems } = await readCourse(join(project, 'content'));
  if (problems.length > 0) throw new TerminalProblem(printProblems(problems));
  tell(`Making ${request.formats.join(', ')} …`);
  const made = await exportCourse({ course, guidance }, request);
  const folder = outFolder(request.out, project);
  writeAllWhole(made.map(({ name, bytes }) => ({ file: join(folder, name), bytes })));
  if (json) return print(JSON.stringify(made.map(facts(folder)), null, 2));
  for (const file of made) print(line(file));
  print(`${made.length} files in ${folder}.`);
}

function facts(folder: string): (made: MadeFile) => object {
  return ({ name, bytes, ...rest }) => ({
    file: join(folder, name),
    bytes: bytes.length,
    ...rest,
  });
}

function line({ name, bytes, items, questions, left, guidance, format }: MadeFile): string {
  const size = `${Math.ceil(bytes.length / 1000)} kB`;
  const count = sum(items);
  const what = format === 'competencies' ? `${count} competencies` : contents(count, questions);
  const without = sum(left) === 0 ? '' : `; without ${listed(left)}, which GIFT cannot carry`;
  const secret = guidance ? '; WITH ASSESSOR GUIDANCE, for tutors only' : '';
  return `${name}: ${size}, ${what}${without}${secret}`;
}

function contents(items: number, questions: number): string {
  return items === questions ? `${items} items` : `${items} items as ${questions} questions`;
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([type, count]) => `${count} ${type}`)
    .join(', ');
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
