import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openBuiltSite } from '../../src/packaging/built-site.ts';
import { readCommandLine } from '../../src/packaging/command-line.ts';
import { readSettings } from '../../src/packaging/package-settings.ts';
import { writeWhole } from '../../src/writing/write-file.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'package-'));

describe('the command line', () => {
  test.each([
    [['--unit', 'ccs14', '--format', 'scorm99'], /no format “scorm99”\. There is: scorm12/],
    [['--format', 'scorm12'], /Say one of --unit/],
    [['--unit', 'a', '--outcome', 'a/1'], /not several/],
    [['--unit', 'a', '--pass-rule', 'share-ready:1.2'], /--pass-rule must be/],
    [['--unit', 'a', '--pass-rule', 'share-ready:0'], /--pass-rule must be/],
    [['--unit', 'a', '--score', 'best'], /--score must be ready-share/],
    [['--unit', 'a', '--id', '6 7'], /--id must begin with a letter/],
    [['--unit', 'a', '--structure', 'many'], /--structure must be single or outcomes/],
    [['--unit', 'a', '--colour'], /--colour/],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(message);
  });

  test('takes scorm2004 as the 4th edition, and a qualification number as printed', () => {
    expect(
      readCommandLine(['--qualification', '601/6883/3', '--format', 'scorm2004']),
    ).toMatchObject({
      edition: 'scorm2004-4th',
      selection: { kind: 'qualification', id: '601-6883-3' },
    });
  });
});

test('a problem is one message and a code, not a stack', () => {
  const cli = join(import.meta.dirname, '../../src/packaging/cli.ts');
  const file = join(folder(), 'not.zip');
  writeFileSync(file, 'text');
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, '--verify', file], {
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/^This is not a zip/)]);
});

test('says so when there is no build', () => {
  expect(() => openBuiltSite(folder(), folder())).toThrow(/no built site yet. Run `npm run build`/);
});

test('leaves nothing behind where it cannot write', () => {
  const place = folder();
  const inNone = () => writeWhole(join(place, 'missing', 'x.zip'), Buffer.from('x'));
  expect(inNone).toThrow(/Cannot write .*there is no folder .*missing.* Make it first/);
  const onFolder = () => writeWhole(place, Buffer.from('x'));
  expect(onFolder).toThrow(/Cannot write .*that is a folder. Add the name/);
  expect(readdirSync(place)).toEqual([]);
  expect(existsSync(join(place, 'missing'))).toBe(false);
});

describe('packages.yaml', () => {
  const settingsOf = (text: string) => {
    const content = folder();
    writeFileSync(join(content, 'packages.yaml'), text);
    return readSettings(content);
  };

  test('sets the options of the package it names', () => {
    const find = settingsOf(
      'packages:\n  - unit: x1\n    pass-rule: share-ready:0.8\n    search: false\n',
    );
    expect(find({ kind: 'unit', id: 'x1' })).toMatchObject({
      passRule: { kind: 'share-ready', share: 0.8 },
      search: false,
    });
    expect(find({ kind: 'unit', id: 'x2' })).toEqual({});
  });

  test.each([
    ['packages:\n  - unit: x1\n    score: best\n', /packages\.yaml:3 .*must be ready-share/],
    ['packages:\n  - unit: x1\n    colour: red\n', /packages\.yaml:[23] .*colour/],
    ['packages: [\n', /packages\.yaml:\d+ .*not valid YAML/],
  ])('tells the line of a mistake: %j', (text, message) => {
    expect(() => settingsOf(text)).toThrow(message);
  });
});
