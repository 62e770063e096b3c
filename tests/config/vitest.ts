import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const root = new URL('../..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          // Generous, for a busy machine; nothing here waits for time to pass.
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'tests/{content,conformance,packaging,exporting,boundaries,import}/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
      {
        root,
        plugins: [preact()],
        test: {
          name: 'view',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
