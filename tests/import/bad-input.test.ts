import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { GuideProblem } from '../../src/importing/finding.ts';
import { type Guide, importGuides } from '../../src/importing/import-guide.ts';
import { limits } from '../../src/importing/limits.ts';

const guide = (text: string, format: Guide['format'] = 'text') => [
  { file: 'guide.txt', text, format },
];

function problemOf(text: string, format?: Guide['format']): GuideProblem {
  try {
    importGuides(guide(text, format));
  } catch (error) {
    if (error instanceof GuideProblem) return error;
    throw error;
  }
  throw new Error('no problem was found');
}

/** Milliseconds of processor time so far: other work on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const filled = (text: string, length = 400_000) => text.repeat(Math.ceil(length / text.length));

describe('guides that cannot be read are refused with file, line, reason and remedy', () => {
  test.each([
    ['an empty file', '', 0, 'is empty'],
    ['nothing but blank lines', '\n \n\t\n', 0, 'is empty'],
    ['binary data', `PNG\n\0\u0001${'\u0002\ufffd'.repeat(200)}`, 2, 'binary data'],
    [
      'prose without criteria',
      'Welcome to our college.\nWe open at nine.',
      0,
      'no assessment criteria',
    ],
    [
      'sections of a handbook',
      '1 Introduction\n1.1 About us\n1.2 Our staff\n2 Fees\n2.1 Refunds',
      2,
      'no assessment criteria',
    ],
    ['a table with a thousand columns', `| ${'cell | '.repeat(1_000)}`, 1, '1000 columns'],
    ['a line of a million letters', 'x'.repeat(1_000_000), 1, '1000000 characters'],
  ])('%s', (_, text, line, reason) => {
    const problem = problemOf(text);
    expect(problem.place).toEqual({ file: 'guide.txt', line });
    expect(problem.message).toContain(reason);
    expect(problem.remedy.length).toBeGreaterThan(10);
  });

  test('a text of 50 million characters is not even looked through', () => {
    const text = 'x'.repeat(50_000_000);
    const start = cpuTime();
    expect(problemOf(text).message).toContain('50 million characters');
    expect(cpuTime() - start).toBeLessThan(500);
  });

  test('HTML nested without end', () => {
    expect(problemOf('<div>\n'.repeat(100_000), 'html').message).toContain(
      `${limits.htmlDepth} deep`,
    );
  });
});

/** Texts that make a careless regular expression or a nested loop run for ever. */
const crafted: readonly (readonly [string, string])[] = [
  ['spaces before nothing', `1.1 Explain${filled(' ', 40_000)}x\n`.repeat(20)],
  ['asterisks', filled(`${'*a '.repeat(10_000)}\n`)],
  ['numbers in one line', filled(`${'1.1 Explain a 1.2 '.repeat(2_000)}\n`)],
  ['numbers alone', filled('1.1\n')],
  ['dots', filled(`${'.'.repeat(40_000)}\n`)],
  ['opening brackets', filled(`${'<'.repeat(40_000)}\n`)],
  ['tables that never end', filled('<table\n')],
  ['labels without end', filled(`${'level 1 '.repeat(19)}\n`)],
  ['units without end', filled('Unit 301: Foo\n1.1 Explain x\n')],
  ['lists without end', `Learning outcomes\n1.1 Explain:\n${filled('• a\n')}`],
  ['hashes and quotes', filled(`${'#'.repeat(500)}${'> '.repeat(500)}\n`)],
  ['pipes', filled('| a | b |\n')],
  ['titles', filled(`${'Level 3 Certificate '.repeat(7)}\n`)],
  ['soft hyphens', filled('\u00ad\n')],
  ['entities', filled('&amp;&lt;\n')],
];

describe('crafted texts', () => {
  test.each(crafted)(
    '%s cost no more than their length',
    (_, text) => {
      const start = cpuTime();
      try {
        importGuides(guide(text));
      } catch (error) {
        expect(error).toBeInstanceOf(GuideProblem);
      }
      expect(cpuTime() - start).toBeLessThan(3_000);
    },
    60_000,
  );
});

/** Pieces that guides are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    'Learning outcomes',
    'The learner can:',
    'Level: 3',
    'Unit 301: Title',
    '| a | b |',
    '1.1\tExplain x',
    '\t',
    '\f',
    '<p>1.1 Explain</p>',
    '<table><tr><td>',
    '</table>',
    '• a',
    'a) b',
    '1. Understand',
    '2.3 Describe y 2.4 Explain z',
    'URN\tL/600/0659',
    '-',
    '|---|',
    '**x**',
    '\u00ad',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(fc.nat(12), fc.nat(12), fc.string({ maxLength: 20 }))
    .map(([a, b, text]) => `${a}.${b} ${text}`),
);
const anyGuide = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('\n'));

function tryImport(text: string, format?: Guide['format']) {
  try {
    return importGuides(guide(text, format));
  } catch (error) {
    if (error instanceof GuideProblem) return undefined;
    throw error;
  }
}

vi.setConfig({ testTimeout: 30_000 });

describe('whatever a file holds', () => {
  test('reading it gives a result or a problem, never another error', () => {
    fc.assert(
      fc.property(anyGuide, fc.constantFrom('text', 'html'), (text, format) => {
        tryImport(text, format === 'html' ? 'html' : 'text');
      }),
      { numRuns: 400 },
    );
  });

  test('every word of a criterion stands in the guide, at or behind the line named', () => {
    fc.assert(
      fc.property(anyGuide, (text) => {
        const lines = text.normalize('NFC').split(/\r\n|[\n\r\v\u0085\u2028\u2029]/);
        const criteria =
          tryImport(text)?.units.flatMap((unit) =>
            unit.outcomes.flatMap((outcome) => outcome.criteria),
          ) ?? [];
        for (const { text: read } of criteria) {
          const [first = ''] = read.value.split(/[\s&<]/);
          const behind = lines
            .slice(read.place.line - 1)
            .join('\n')
            .replace(/[\u00ad\\*_`]/g, '');
          expect(behind).toContain(first.replace(/[*_`\\]/g, '').slice(0, 3));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('numbers within a unit are unique and in order', () => {
    fc.assert(
      fc.property(anyGuide, (text) => {
        for (const unit of tryImport(text)?.units ?? []) {
          const numbers = unit.outcomes.flatMap((outcome) =>
            outcome.criteria.map(({ number }) => number),
          );
          const keys = numbers
            .map((number) => number.split('.').map(Number))
            .map(([a = 0, b = 0]) => a * 1_000 + b);
          expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
        }
      }),
      { numRuns: 300 },
    );
  });
});
