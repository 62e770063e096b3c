import { expect, test } from 'vitest';
import { readCommandLine, weakness } from './command-line.ts';

test.each([
  ['generated', 'nothing is said', [], false],
  ['environment', 'the environment has one', [], true],
  ['stdin', 'the input brings it, whatever the environment has', ['--passphrase-stdin'], true],
  ['none', 'a build was not given one', ['--if-asked'], false],
  ['environment', 'a build was given one', ['--if-asked'], true],
] as const)('the passphrase is %s when %s', (source, _when, args, given) => {
  expect(readCommandLine([...args], given)).toEqual({ help: false, out: 'assessor-pack', source });
});

test('an option that there is not is refused, so that no passphrase is taken for one', () => {
  expect(() => readCommandLine(['--passphrase', 'secret'], false)).toThrow();
  expect(() => readCommandLine(['secret'], false)).toThrow();
});

test('a weak passphrase is named as such with what would do, and is not repeated', () => {
  expect(weakness('customer service 2026')).toMatch(/about \d\d bits, and 80 are needed/);
  expect(weakness('customer service 2026')).not.toContain('customer');
  expect(weakness('k7m2x-9f3qd-c8v0t-5hj1w')).toBeUndefined();
});
