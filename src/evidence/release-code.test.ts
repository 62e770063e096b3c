import { expect, test } from 'vitest';
import { releaseCheck, releaseCode } from './release-code.ts';

test('a code is eight readable signs, the same for the same unit and word', async () => {
  const code = await releaseCode('ccs14', 'harbour');
  expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}$/);
  expect(await releaseCode('ccs14', ' harbour ')).toBe(code);
  expect(await releaseCode('fs139', 'harbour')).not.toBe(code);
  expect(await releaseCode('ccs14', 'anchor')).not.toBe(code);
});

test('a code is known however it is typed, and tells nothing of itself', async () => {
  const check = await releaseCheck('ccs14', 'k0m1-x9f3');
  expect(check).toMatch(/^[\da-f]{16}$/);
  for (const typed of ['K0M1 X9F3', 'koml x9f3', ' k0m1x9f3 ']) {
    expect(await releaseCheck('ccs14', typed)).toBe(check);
  }
  expect(await releaseCheck('ccs14', 'k0m1-x9f4')).not.toBe(check);
  expect(await releaseCheck('fs139', 'k0m1-x9f3')).not.toBe(check);
});
