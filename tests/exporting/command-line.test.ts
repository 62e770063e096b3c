import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/exporting/command-line.ts';
import { outFolder } from '../../src/exporting/out-folder.ts';
import { writeAllWhole } from '../../src/writing/write-file.ts';
import { course, items, tasks } from './course.ts';

const project = join(import.meta.dirname, '../..');
const folder = () => mkdtempSync(join(tmpdir(), 'export-'));

function run(...args: readonly string[]) {
  const cli = join(project, 'src/exporting/cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr };
}

describe('the command line', () => {
  test.each([
    [[], /Say what to export/],
    [['--out', 'x'], /Say what to export/],
    [['--moodle'], /Say where to write/],
    [['--moodle', '--out', ' '], /Say where to write/],
    [['--gift', '--with-guidance', '--out', 'x'], /--with-guidance is for Moodle/],
    [['--moodle', '--out', 'x', '--colour'], /--colour/],
    [['--moodle', '--out', 'x', 'ccs14'], /ccs14/],
  ])('refuses %j', (args, message) => {
    expect(() => readCommandLine(args)).toThrow(message);
  });

  test('takes --all as every format, without guidance', () => {
    expect(readCommandLine(['--all', '--out', 'x'])).toMatchObject({
      formats: ['moodle', 'competencies', 'gift', 'qti'],
      withGuidance: false,
    });
  });
});

describe('the folder to write into', () => {
  const sample = () => {
    const root = folder();
    for (const name of ['dist', 'public', 'elsewhere']) mkdirSync(join(root, name));
    symlinkSync(join(root, 'dist'), join(root, 'link'));
    writeFileSync(join(root, 'file'), '');
    return root;
  };

  test.each([
    ['dist', /dist\/ is served to learners/],
    ['dist/packages', /dist\/ is served/],
    ['elsewhere/../public', /public\/ is served/],
    ['link', /dist\/ is served/],
    ['link/deeper', /dist\/ is served/],
    ['missing/deeper', /There is no folder/],
    ['file', /is a file/],
  ])('is not %s', (out, message) => {
    expect(() => outFolder(out, sample())).toThrow(message);
  });

  test('is made where only it is missing, and may begin like one that is refused', () => {
    const root = sample();
    expect(outFolder('distribution', root)).toBe(join(root, 'distribution'));
    expect(readdirSync(root)).toContain('distribution');
    expect(outFolder('elsewhere', root)).toBe(join(root, 'elsewhere'));
  });
});

test('writes none of the files where one cannot be written, and keeps what was there', () => {
  const place = folder();
  writeFileSync(join(place, 'a.xml'), 'before');
  const files = ['a.xml', 'missing/b.xml'].map((name) => ({
    file: join(place, name),
    bytes: Buffer.from('after'),
  }));
  expect(() => writeAllWhole(files)).toThrow(/Cannot write .*b\.xml/);
  expect(readdirSync(place)).toEqual(['a.xml']);
  expect(readFileSync(join(place, 'a.xml'), 'utf8')).toBe('before');
});

const reportSchema = v.array(
  v.object({
    file: v.string(),
    format: v.string(),
    guidance: v.boolean(),
    questions: v.number(),
    items: v.record(v.string(), v.number()),
    left: v.record(v.string(), v.number()),
  }),
);

test('writes what it says, with the counts of the course', () => {
  const out = join(folder(), 'bank');
  const { status, stdout, stderr } = run('--all', '--with-guidance', '--json', '--out', out);
  expect([status, stderr]).toEqual([0, '']);
  const report = v.parse(reportSchema, JSON.parse(stdout));
  expect(
    readdirSync(out)
      .map((name) => join(out, name))
      .sort(),
  ).toEqual(report.map(({ file }) => file).sort());
  const total = (format: string, guidance = false) =>
    report
      .filter((each) => each.format === format && each.guidance === guidance)
      .flatMap((each) => Object.values(each.items))
      .reduce((sum, count) => sum + count, 0);
  expect(total('moodle')).toBe(items.length + tasks.length);
  expect(total('moodle', true)).toBe(tasks.length);
  expect(total('qti')).toBe(items.length + tasks.length);
  const left = report.flatMap((each) => Object.entries(each.left));
  expect(new Set(left.map(([type]) => type))).toEqual(new Set(['ordering']));
  expect(total('gift') + left.reduce((sum, [, count]) => sum + count, 0)).toBe(total('qti'));
  expect(
    report.filter(({ guidance }) => guidance).every(({ file }) => file.endsWith('-tutor-only.xml')),
  ).toBe(true);
});

test('makes no file with guidance unless asked, and only the unit that is', () => {
  const [courseUnit] = course.units;
  const id = courseUnit?.unit.id ?? '';
  const out = join(folder(), 'bank');
  const { status, stdout } = run('--moodle', '--unit', id, '--out', out);
  expect(status).toBe(0);
  expect(readdirSync(out)).toEqual([`moodle-${id}.xml`]);
  expect(stdout).toContain(`moodle-${id}.xml: `);
});

test.each([
  [['--moodle', '--unit', 'none', '--out', 'tmp'], /There is no unit “none”\. There is: ccs14/],
  [['--moodle', '--out', 'dist/bank'], /dist\/ is served to learners|There is no folder/],
  [['--nonsense'], /npm run export -- --moodle/],
])('exits with 1 and says why: %j', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(message);
});
