import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/packaging/edition.ts';
import { manifest } from '../../src/packaging/manifest.ts';
import { schemaFindings } from '../../src/packaging/validate-manifest.ts';
import { sampleFacts } from './sample-package.ts';

const editions: readonly Edition[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'];
const two = [
  { id: 'attain-x1-1', title: 'One', href: 'shell/index.html' },
  { id: 'attain-x1-2', title: 'Two', href: 'units/x1/index.html' },
];

describe.each(editions)('a manifest of %s', (edition) => {
  test.each([
    ['one launch', sampleFacts.launches],
    ['two launches', two],
  ])('is valid by the schemas: %s', async (_, launches) => {
    const xml = manifest({ ...sampleFacts, edition, launches });
    expect(await schemaFindings(edition, xml)).toEqual([]);
  });

  test('is found invalid when it is', async () => {
    const xml = manifest({ ...sampleFacts, edition }).replaceAll('resources>', 'things>');
    expect(await schemaFindings(edition, xml)).toEqual([expect.stringContaining('things')]);
  });

  test('satisfies the xmllint of this machine, if it has one', () => {
    if (spawnSync('which', ['xmllint']).status !== 0) return;
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    const file = join(folder, 'imsmanifest.xml');
    writeFileSync(file, manifest({ ...sampleFacts, edition }));
    const schemas = edition === 'scorm12' ? 'scorm12-validate' : edition;
    const schema = join(import.meta.dirname, `../../src/packaging/schemas/${schemas}/_all.xsd`);
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], { stdio: 'pipe' });
    rmSync(folder, { recursive: true });
  });
});

test('spells the type of a resource as its edition does', () => {
  expect(manifest(sampleFacts)).toContain('adlcp:scormtype="sco"');
  expect(manifest({ ...sampleFacts, edition: 'scorm2004-4th' })).toContain('adlcp:scormType="sco"');
});

test('says no mastery score, which in Moodle would override the status', () => {
  for (const edition of editions) {
    expect(manifest({ ...sampleFacts, edition })).not.toMatch(/mastery|minNormalizedMeasure/i);
  }
});

test('lists every file, sorted', () => {
  const hrefs = [...manifest(sampleFacts).matchAll(/<file href="([^"]+)"/g)].map(
    ([, href]) => href,
  );
  expect(hrefs).toEqual([...sampleFacts.files].sort());
});
