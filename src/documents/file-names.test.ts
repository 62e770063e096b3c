import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

test.each([
  ['SWOT: the returns desk', '01-swot-the-returns-desk', 'words'],
  ['Customer’s café – naïve?', '01-customers-cafe-naive', 'accents and quotes'],
  ['../../etc/passwd', '01-etc-passwd', 'a path'],
  ['C:\\work\\plan.html', '01-c-work-plan-html', 'a Windows path'],
  ['CON', '01-con', 'a name that Windows keeps'],
  ['plan.', '01-plan', 'a dot at the end'],
  ['\0<>:"|?*', '01-my-tool', 'nothing that a file name can hold'],
  ['خطة العمل', '01-my-tool', 'other letters'],
  ['', '01-my-tool', 'no title'],
])('%j becomes %s: %s', (title, name) => {
  expect(fileNames([title], ['my-tool'])).toEqual([name]);
});

test('the same title twice makes two files', () => {
  expect(fileNames(['Plan', 'plan'], ['', ''])).toEqual(['01-plan', '02-plan']);
});

test('numbers stay in order beyond a hundred', () => {
  const names = fileNames(
    Array.from({ length: 120 }, () => 'Plan'),
    [],
  );
  expect([...names].sort()).toEqual(names);
});

test('whatever the titles, names are plain, short and all different', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 }),
      (titles) => {
        const names = fileNames(titles, titles);
        expect(new Set(names).size).toBe(titles.length);
        for (const name of names) expect(name).toMatch(/^\d{2}(-[a-z0-9]+)*$/);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(64);
      },
    ),
  );
});
