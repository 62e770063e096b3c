import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCourse } from '../../src/curriculum/read.ts';
import { readPack } from '../../src/evidence/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const passphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';

/** Runs the program as `npm run package:assessor` does, into a folder of its own. */
function run(name: string, { args = [], input = '', env = '' }: Given = {}) {
  const out = join(folder, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src/guarding/cli.ts'), '--out', out, ...args],
    { encoding: 'utf8', input, env: { ...process.env, ATTAIN_PACK_PASSPHRASE: env } },
  );
  const file = join(out, 'attain-assessor-pack.json');
  return {
    status,
    stdout,
    stderr,
    text: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
  };
}

interface Given {
  readonly args?: readonly string[];
  readonly input?: string;
  readonly env?: string;
}

test('a pack with a new passphrase opens with what is printed, and holds all guidance', async () => {
  const { status, stdout, text = '' } = run('new');
  expect(status).toBe(0);
  const [printed, ...others] = stdout.match(/[0-9a-z]{5}(?:-[0-9a-z]{5}){3}/g) ?? [];
  expect(others).toEqual([]);
  const reading = await readPack(printed ?? '', text);
  if (reading.status !== 'read') throw new Error(`The pack did not open: ${reading.reason}`);
  const { course, guidance } = await readCourse('content');
  const tasks = reading.pack.units.flatMap((unit) => unit.tasks);
  expect(tasks.map(({ id }) => id)).toEqual(
    course.units.flatMap((unit) => unit.tasks.map(({ id }) => id)),
  );
  for (const { task, points, alternatives, weakAnswers, probes } of guidance) {
    expect(tasks.find(({ id }) => id === task)?.guidance).toEqual({
      points,
      alternatives,
      weakAnswers,
      probes,
    });
  }
  expect(guidance.length).toBeGreaterThan(50);
  // The passphrase is on the screen and nowhere else.
  expect(readdirSync(join(folder, 'new'))).toEqual(['attain-assessor-pack.json']);
  expect(text).not.toContain(printed);
});

test('a pack with a passphrase that was given does not print it', async () => {
  const given = run('stdin', { args: ['--passphrase-stdin'], input: `${passphrase}\n` });
  expect(given.status).toBe(0);
  expect(given.stdout).not.toContain(passphrase);
  expect(await readPack(passphrase, given.text ?? '')).toMatchObject({ status: 'read' });
});

test('a build makes a pack when it is given a passphrase, and none when it is not', async () => {
  const asked = run('asked', { args: ['--if-asked'], env: passphrase });
  expect(await readPack(passphrase, asked.text ?? '')).toMatchObject({ status: 'read' });
  expect(run('not-asked', { args: ['--if-asked'] })).toMatchObject({
    status: 0,
    stdout: '',
    text: undefined,
  });
});

test.each([
  [
    'a weak passphrase',
    { args: ['--passphrase-stdin'], input: 'customer service' },
    /80 are needed/,
  ],
  ['no passphrase where one was to come', { args: ['--passphrase-stdin'] }, /80 are needed/],
  ['an unknown option', { args: ['--open'] }, /--open/],
  [
    'a place that learners receive',
    { args: ['--out', 'dist/packages'] },
    /must not be inside dist/,
  ],
])('makes no pack for %s', (_what, given, said) => {
  const { status, stderr, text } = run('refused', given);
  expect(stderr).toMatch(said);
  expect(status).toBe(1);
  expect(text).toBeUndefined();
});
