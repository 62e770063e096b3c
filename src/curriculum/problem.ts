/** Something an author must fix before anything is built. There are no mere warnings. */
export interface Problem {
  /** Path from the project root, `content/…/items/1.1.yaml`. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** Permanent name of the rule that is broken, `unknown-criterion`. */
  readonly rule: string;
  /** What is wrong and why it matters. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** By file, then line, then rule and message, so that the same mistakes print the same list. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

/**
 * One problem as three lines: `file:line  rule`, the message, the remedy.
 */
export function printProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}  ${problem.rule}`;
  return [where, indent(problem.message), indent(problem.remedy)].join('\n');
}

/** All problems, a blank line between them, and their number at the end. */
export function printProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...problems.map(printProblem), `${count} in the content.`].join('\n\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
