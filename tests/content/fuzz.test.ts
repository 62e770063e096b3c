import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsFileSchema, unitSchema } from '../../src/curriculum/authored.ts';
import { readLessonBody } from '../../src/curriculum/lesson-body.ts';
import { validate } from '../../src/curriculum/validate.ts';
import { readYaml } from '../../src/curriculum/yaml-source.ts';
import { authoredItemSchema } from '../../src/questions/schemas.ts';
import { paths, sample } from './sample-course.ts';

/** A file of the sample with a stretch of it replaced by something that confuses a parser. */
const damaged = (file: string) =>
  fc
    .tuple(
      fc.nat(),
      fc.nat(30),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          '{',
          '}',
          '<A',
          '>',
          '- ',
          ': ',
          '"',
          '\t',
          '---\n',
          '[',
          '&a',
          '*a',
          '!!',
          '\r\n',
        ),
      ),
    )
    .map(([at, length, noise]) => {
      const text = sample[file] ?? '';
      const start = at % text.length;
      return text.slice(0, start) + noise + text.slice(start + length);
    });

test('no damage to a YAML file makes the reader throw, and every problem has a line of the file', () => {
  fc.assert(
    fc.property(fc.oneof(damaged(paths.items), damaged(paths.unit)), (text) => {
      const { value, lineOf, problems } = readYaml('a.yaml', text);
      const place = { file: 'a.yaml', lineOf, path: [] };
      const found = [itemsFileSchema, unitSchema, authoredItemSchema].flatMap((schema) => [
        ...validate(schema, value, place).problems,
      ]);
      const lines = text.split('\n').length;
      for (const { line } of [...problems, ...found]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 300 },
  );
});

test('no damage to a lesson makes the reader throw', () => {
  fc.assert(
    fc.property(damaged(paths.lesson), (text) => {
      const { body, problems } = readLessonBody('a.mdx', text);
      expect(body === undefined).toBe(problems.length === 1);
    }),
    { numRuns: 300 },
  );
});
