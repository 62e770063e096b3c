import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` expects to fail when a rule is broken. */
export default defineConfig({
  test: {
    include: ['src/{domain,questions}/**/*.test.ts'],
    // The first bundles the program from disk, where no rule is broken; the second meets every
    // rule with thousands of random responses, which would make each broken rule a matter of minutes.
    exclude: ['src/questions/registry-size.test.ts', 'src/questions/any-response.test.ts'],
    environment: 'node',
    isolate: false,
  },
});
