import { describe, expect, test } from 'vitest';
import { readLessonBody } from './lesson-body.ts';

const bodyOf = (text: string) => readLessonBody('a.mdx', text).body;

describe('headings', () => {
  // The ids that Astro 7.3 gives: compared with its own processor.
  test.each([
    ["What's the customer's “need”?", 'whats-the-customers-need'],
    ['Use `code` here & there', 'use-code-here--there'],
    ['One -- two', 'one--two'],
    ['A – B', 'a--b'],
    ['**Bold** and *em*', 'bold-and-em'],
    ['£5 or 10%?', '5-or-10'],
    ['The <Term id="x">long word</Term>', 'the-long-word'],
  ])('%s has the id %s', (heading, id) => {
    expect(bodyOf(`## ${heading}\n`)?.headings[0]?.id).toBe(id);
  });

  test('that read the same are numbered', () => {
    const ids = bodyOf('## Same\n\n## Same\n')?.headings.map(({ id }) => id);
    expect(ids).toEqual(['same', 'same-1']);
  });

  test('inside a component count too, with their depth and line', () => {
    const text = '<Example title="x">\n\n### Inside\n\n</Example>\n';
    expect(bodyOf(text)?.headings).toEqual([{ depth: 3, id: 'inside', text: 'Inside', line: 3 }]);
  });
});

test('components are listed with their plain attributes and lines, front matter counted', () => {
  const text = '---\ntitle: x\n---\n\nA <Term id="a">b</Term>.\n\n<Activity item={x} />\n';
  expect(bodyOf(text)?.components).toEqual([
    { name: 'Term', attributes: { id: 'a' }, line: 5 },
    { name: 'Activity', attributes: { item: undefined }, line: 7 },
  ]);
});

test('words are those that a learner reads', () => {
  const text =
    '---\ntitle: not these words\n---\n\n## Two words\n\nDon’t <Term id="x">count</Term> `code` {/* this */}\n\n<YourTurn id="y" prompt="Write here" />\n';
  expect(bodyOf(text)?.words).toBe(7);
});

describe('malformed MDX', () => {
  test.each([
    ['Text\n\n<Story>\n\nopen', 3, 'a component that is not closed'],
    ['Text {open', 1, 'an open brace'],
    ['Text\n\na <2', 3, 'a bare less-than sign'],
    ['<Story></Example>', 1, 'a component closed by another'],
    ['{1 +}', 1, 'a broken expression'],
  ])('%j is a problem on line %d: %s', (text, line) => {
    const { body, problems } = readLessonBody('a.mdx', text);
    expect(body).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'a.mdx', rule: 'malformed-mdx', line }]);
  });
});
