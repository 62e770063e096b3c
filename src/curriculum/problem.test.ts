import { expect, test } from 'vitest';
import { type Problem, printProblem, printProblems, sortProblems } from './problem.ts';

const problem = (file: string, line: number, rule = 'missing-key'): Problem => ({
  file,
  line,
  rule,
  message: 'It has no key.',
  remedy: 'Mark one.',
});

test('a problem prints as place and rule, message and remedy', () => {
  expect(printProblem(problem('content/a.yaml', 3))).toBe(
    'content/a.yaml:3  missing-key\n  It has no key.\n  Mark one.',
  );
});

test('a list ends with its number', () => {
  expect(printProblems([problem('a', 1)])).toMatch(/\n\n1 problem in the content\.$/);
  expect(printProblems([problem('a', 1), problem('b', 1)])).toMatch(/\n\n2 problems in the/);
});

test('problems are ordered by file, then line as a number, then rule', () => {
  const sorted = sortProblems([
    problem('b', 1),
    problem('a', 10),
    problem('a', 9, 'z'),
    problem('a', 9, 'b'),
  ]);
  expect(sorted.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'a:9 b',
    'a:9 z',
    'a:10 missing-key',
    'b:1 missing-key',
  ]);
});
