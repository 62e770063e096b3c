import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';

// Each test starts a program of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const cli = resolve('src/curriculum/cli.ts');
const run = (cwd: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, [cli, ...options], { cwd, encoding: 'utf8' });

test('check counts what was read and exits with 0', () => {
  const { status, stdout } = run('.', 'check');
  expect(stdout).toMatch(/^No problems: 3 units, 57 criteria, \d+ lessons, \d+ items, /);
  expect(status).toBe(0);
});

test('check prints every problem and exits with 1', async () => {
  const project = await mkdtemp(join(tmpdir(), 'course-'));
  await cp('content', join(project, 'content'), { recursive: true });
  await writeFile(join(project, 'content', 'sources.yaml'), 'a: [');
  await writeFile(join(project, 'content', 'stray.txt'), '');
  const { status, stderr } = run(project, 'check');
  await rm(project, { recursive: true });
  expect(stderr).toContain('content/sources.yaml:1  malformed-yaml\n  This is not valid YAML');
  expect(stderr).toContain('content/stray.txt:1  unknown-file');
  expect(status).toBe(1);
});

test('coverage --json prints exactly seven fields for each of the 57 criteria', () => {
  const { status, stdout } = run('.', 'coverage', '--json');
  const rows: unknown = JSON.parse(stdout);
  if (!Array.isArray(rows)) throw new Error('An array was due.');
  const fields = 'id,text,lessons,items,formats,tasks,activities';
  expect(rows.map((row) => Object.keys(row).join())).toEqual(Array(57).fill(fields));
  expect(rows[0]).toMatchObject({ id: 'ccs14/1.1', lessons: ['ccs14/sectors'] });
  expect(status).toBe(0);
});

test.each([
  [[], 'no command'],
  [['chek'], 'a command that is not there'],
  [['check', '--jsn'], 'an option that is not there'],
  [['constructor'], 'a name that every object has'],
])('%j is refused with the usage: %s', (options) => {
  const { status, stderr } = run('.', ...options);
  expect([status, stderr]).toEqual([2, expect.stringContaining('Usage:')]);
});
