import * as v from 'valibot';
import type { Problem } from './problem.ts';
import type { LineOf, Path } from './yaml-source.ts';

/** Where a value stands: its file, the path from the root of its YAML, and how to find lines. */
export interface Place {
  readonly file: string;
  readonly lineOf: LineOf;
  readonly path: Path;
}

export type Validated<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly Problem[] };

/** Checks a value against the shape it must have; every deviation is a problem with its line. */
export function validate<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  place: Place,
): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output, problems: [] };
  return { value: undefined, problems: result.issues.map((issue) => toProblem(issue, place)) };
}

function toProblem(issue: v.GenericIssue, place: Place): Problem {
  const local = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const line = place.lineOf([...place.path, ...local]);
  return { file: place.file, line, ...describe(issue, local) };
}

type Description = Pick<Problem, 'rule' | 'message' | 'remedy'>;

function describe(issue: v.GenericIssue, path: Path): Description {
  const field = path.length > 0 ? `\`${path.join('.')}\`` : 'The file';
  const name = `\`${path.at(-1) ?? ''}\``;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      rule: 'unknown-field',
      message: `${field} is not a field that is read here, so what it says would be lost.`,
      remedy: `Correct the spelling of ${name} or remove it; content/README.md lists the fields.`,
    };
  }
  if (isAbsent(issue)) {
    return {
      rule: 'missing-field',
      message: `${field} is missing.`,
      remedy: `Add ${name}; content/README.md says what belongs in it.`,
    };
  }
  return {
    rule: 'invalid-value',
    message: `${field} cannot be read: ${reasonOf(issue)}.`,
    remedy: `Change ${path.length > 0 ? name : 'it'}; content/README.md shows the form.`,
  };
}

function isAbsent(issue: v.GenericIssue): boolean {
  if (issue.type === 'strict_object') return issue.received === 'undefined';
  return issue.type === 'variant' && issue.received === 'undefined';
}

function reasonOf(issue: v.GenericIssue): string {
  if (issue.type === 'variant') return `it is ${issue.received}, expected one of ${issue.expected}`;
  if (issue.message.startsWith('must ')) return `it ${issue.message}`;
  return issue.message.replace(/^Invalid/, 'invalid');
}
