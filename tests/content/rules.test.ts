import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const RULE = /\brule: '([a-z-]+)'|lacking\(\s*criterion,\s*'([a-z-]+)'/g;

test('every rule of the reader and of the checks has a broken sample that it reports', () => {
  const rules = sources('src/curriculum').flatMap((text) =>
    [...text.matchAll(RULE)].map(([, field, argument]) => field ?? argument ?? ''),
  );
  const samples = [
    ...['checks.test.ts', 'lint.test.ts', 'prose.test.ts', 'tools.test.ts'].map((name) =>
      join('tests/content', name),
    ),
    'src/curriculum/centre.test.ts',
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(new Set(rules).size).toBeGreaterThan(35);
  expect([...new Set(rules)].filter((rule) => !new RegExp(`\\b${rule}\\b`).test(samples))).toEqual(
    [],
  );
});
