import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { distFolder, siteServer } from '../../src/serving.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a trailing slash. */
    readonly site: string;
  }
}

/**
 * Builds the site as a user would and serves it on a free port for the browser tests.
 * `REUSE_DIST=1` takes the build that is there, for quick repeats.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  findChromium();
  const reuse = process.env['REUSE_DIST'] === '1' && existsSync(join(distFolder, 'index.html'));
  if (!reuse) {
    execFileSync('npm', ['run', 'build', '--silent'], {
      cwd: join(distFolder, '..'),
      stdio: ['ignore', 'ignore', 'inherit'],
      // The test runner says `test` here, which would make a build for development.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  const server = siteServer(distFolder);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  project.provide('site', `http://127.0.0.1:${portOf(server.address())}`);
  return () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
