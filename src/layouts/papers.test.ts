import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { linesFor, marginStyle } from './papers.ts';

test('a margin holds its words whatever they are, and the hash is that of the rule', () => {
  const { css, hash } = marginStyle('A "unit" \\ </style>: on');
  expect(css).toContain('content:"A \\22 unit\\22  \\5c  \\3c \\2f style\\3e : on"');
  expect(css).not.toContain('</');
  expect(css).toMatch(/@page large-print-wide\{@top-left\{[^}]*font:18pt/);
  expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`);
});

test.each([
  [90, 10],
  [91, 11],
  [1, 1],
])('%d words take %d lines', (words, lines) => {
  expect(linesFor(words)).toBe(lines);
});
