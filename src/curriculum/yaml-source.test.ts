import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const text = `criterion: "1.1"
items:
  - id: one
    options:
      - { id: a, text: A }
      - id: b
        text: B
`;

describe('lines', () => {
  const { lineOf } = readYaml('a.yaml', text);

  test.each<readonly [(string | number)[], number, string]>([
    [['criterion'], 1, 'a field'],
    [['items', 0], 3, 'a member of a list'],
    [['items', 0, 'options'], 4, 'a list: where its name stands'],
    [['items', 0, 'options', 0, 'text'], 5, 'a field on a shared line'],
    [['items', 0, 'options', 1, 'text'], 7, 'a field on its own line'],
    [['items', 0, 'options', 1, 'reason'], 6, 'an absent field: the node that lacks it'],
    [['items', 7, 'id'], 2, 'an absent member: the list'],
    [[], 1, 'the document'],
  ])('%j is on line %d: %s', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test('count from the beginning of the file when the YAML is front matter', () => {
    expect(readYaml('a.mdx', 'title: x\nlevel: y\n', 1).lineOf(['level'])).toBe(3);
  });
});

describe('malformed text', () => {
  test.each([
    ['a: [1', 'an open bracket'],
    ['a: 1\na: 2', 'a repeated key'],
    ['a: "b', 'an open quote'],
    ['\ta: 1', 'a tab'],
    ['a: b: c', 'a colon in plain text'],
    ['a: *b', 'an alias of nothing'],
    ['a: !thing b', 'an unknown tag'],
    [`a: &a [x]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]`, 'an exploding alias'],
  ])('%j is a problem: %s', (broken) => {
    const { value, problems } = readYaml('a.yaml', broken);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ file: 'a.yaml', rule: 'malformed-yaml' });
  });

  test('is reported on its line', () => {
    expect(readYaml('a.yaml', 'a: 1\nb: 2\na: 3\n').problems[0]?.line).toBe(3);
  });
});

test('an empty file is null, which no shape allows', () => {
  expect(readYaml('a.yaml', '')).toMatchObject({ value: null, problems: [] });
});
