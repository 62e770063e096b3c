import { describe, expect, test } from 'vitest';
import type { PackageConfig } from '../domain/package.ts';
import { packageConfigText, readPackageConfig } from './package-config.ts';

const config: PackageConfig = {
  id: 'ccs14',
  title: 'Principles </script> & more',
  version: '1',
  format: 'scorm12',
  criteria: [{ id: 'ccs14/1.1', number: '1.1', text: 'Describe it', kind: 'knowledge' }],
  contents: [{ title: 'Sectors', path: 'units/ccs14/1/sectors/', depth: 2 }],
  start: 'units/ccs14/',
  passRule: { kind: 'share-ready', share: 0.8 },
  score: 'ready-share',
};
const reading = (change: object) => () =>
  readPackageConfig(JSON.stringify({ ...config, ...change }));

test('survives being written into the page, whatever its texts hold', () => {
  const text = packageConfigText(config);
  expect(text).not.toContain('</');
  expect(readPackageConfig(text)).toEqual(config);
});

describe('is refused', () => {
  test.each<readonly [object, string]>([
    [{ id: 'a b' }, 'an id with a space'],
    [{ start: '/units/' }, 'a start outside the package'],
    [{ start: '../x/' }, 'a start above the package'],
    [{ start: 'https://example.org/' }, 'a start elsewhere'],
    [{ passRule: { kind: 'share-ready', share: 0 } }, 'a share of nothing'],
    [{ passRule: { kind: 'all-ready', share: 1 } }, 'a key that the rule does not have'],
    [{ format: 'scorm13' }, 'an unknown format'],
    [{ more: 1 }, 'an unknown key'],
  ])('%o: %s', (...[change]) => {
    expect(reading(change)).toThrow();
  });
});
