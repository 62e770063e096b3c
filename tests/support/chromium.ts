import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium on this machine; installs Debian's when there is none and we may.
 * @throws when no browser can be found or installed; the message says what to do.
 */
export function findChromium(): string {
  const found = installed();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) installByApt();
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium or Chrome and found none.\n' +
      'Install it (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to its path.',
  );
}

function installed(): string | undefined {
  return places.find((place) => place !== undefined && place !== '' && existsSync(place));
}

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

function installByApt(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  execFileSync('apt-get', install, { stdio: 'ignore', env });
}

/** A headless browser that asks nothing of the network by itself. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
