import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutate` expects to fail when a rule is broken. */
export default defineConfig({
  test: {
    include: ['src/{domain,questions}/**/*.test.ts'],
    // Bundles the program from disk, where no rule is broken.
    exclude: ['src/questions/registry-size.test.ts'],
    environment: 'node',
  },
});
