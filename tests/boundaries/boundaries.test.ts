import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const config = fileURLToPath(new URL('../config/boundaries.cjs', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));
const violations = fileURLToPath(new URL('violations', import.meta.url));
const require = createRequire(import.meta.url);

const reportSchema = v.object({
  summary: v.object({
    violations: v.array(v.object({ from: v.string(), rule: v.object({ name: v.string() }) })),
  }),
});
const rulesSchema = v.object({ forbidden: v.array(v.object({ name: v.string() })) });

function brokenRules(folder: string): string[] {
  const run = spawnSync(
    process.execPath,
    [
      join(project, 'node_modules/.bin/depcruise'),
      'src',
      '--config',
      config,
      '--output-type',
      'json',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const report = v.parse(reportSchema, JSON.parse(run.stdout));
  return [...new Set(report.summary.violations.map((violation) => violation.rule.name))].sort();
}

// A rule whose pattern has stopped matching looks exactly like a rule that is kept: each one has a
// deliberate violation, and this says that it is still caught.
test('every boundary rule reports its deliberate violation', () => {
  const rules = v.parse(rulesSchema, require(config)).forbidden.map((rule) => rule.name);
  expect(brokenRules(violations)).toEqual([...rules].sort());
});

test('the project keeps every boundary rule', () => {
  expect(brokenRules(project)).toEqual([]);
});
