import { describe, expect, test } from 'vitest';
import type { PackageConfig } from '../../domain/package.ts';
import { fileOf, firstPath, pathInHash, pathOf } from './course-path.ts';

test.each([
  ['units/ccs14/', 'units/ccs14/index.html'],
  ['units/ccs14/#aims', 'units/ccs14/index.html#aims'],
  ['', 'index.html'],
  ['a/b.html#c', 'a/b.html#c'],
])('%j is the file %j', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

const root = 'https://lms.example/pluginfile.php/7/content/';
test.each([
  [`${root}units/ccs14/index.html`, 'units/ccs14/'],
  [`${root}units/ccs14/?x=1#aims`, 'units/ccs14/#aims'],
  [`${root}index.html`, ''],
  [`${root}myindex.html`, 'myindex.html'],
  ['about:blank', undefined],
])('%s is at %j', (href, path) => {
  expect(pathOf(href, root)).toBe(path);
});

describe('a fragment of the shell', () => {
  test.each<readonly [string, string | undefined, string]>([
    ['#/units/ccs14/#aims', 'units/ccs14/#aims', 'a page and a place in it'],
    ['#/units/a%20b/', 'units/a b/', 'with an escape'],
    ['#contents', undefined, 'no path'],
    ['#//evil.example/', undefined, 'another host'],
    ['#/../secret', undefined, 'above the package'],
    ['#/javascript:alert(1)', undefined, 'a script'],
    ['', undefined, 'nothing'],
  ])('%j names %j: %s', (hash, path) => {
    expect(pathInHash(hash)).toBe(path);
  });
});

describe('the first page', () => {
  const config: PackageConfig = {
    id: 'x',
    title: 'X',
    version: '1',
    format: 'scorm12',
    criteria: [],
    contents: [{ title: 'A', path: 'units/a/', depth: 1 }],
    start: 'units/',
    passRule: { kind: 'completion' },
    score: 'none',
  };
  test.each([
    ['#/units/b/', 'units/a/', 'units/b/', 'where a reloaded frame was'],
    ['', 'units/a/#end', 'units/a/#end', 'where the learner left off'],
    ['', 'units/gone/', 'units/', 'the beginning, when that page is gone'],
    ['', '', 'units/', 'the beginning, at the first launch'],
  ])('for %j and %j is %j: %s', (hash, location, path) => {
    expect(firstPath(config, hash, location)).toBe(path);
  });
});
