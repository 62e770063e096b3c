import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { PackageConfig } from '../../../src/domain/package.ts';
import {
  packageConfigElement,
  packageConfigText,
  readPackageConfig,
} from '../../../src/packaging/package-config.ts';
import { distFolder, siteServer } from '../../../src/serving.ts';

const project = join(distFolder, '..');

const hostPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Learning platform</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
</head><body><script type="module" src="/source/tests/support/lms/host.ts"></script></body></html>`;

/** A learning platform that serves the built site as a package with this configuration. */
export async function serveLms(config: PackageConfig) {
  const site = siteServer(distFolder);
  const shell = shellWith(config);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (path === '/lms') return send(response, 'text/html', hostPage);
    if (path === '/shell/index.html') return send(response, 'text/html', shell);
    if (path.startsWith('/scorm-again/')) return send(response, 'text/javascript', engine(path));
    if (path.startsWith('/source/')) return send(response, 'text/javascript', sourceOf(path));
    site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${isListening(address) ? address.port : 0}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The configuration that the built shell has, narrowed to a unit as a package of it would be. */
export function unitConfig(unit: string, change: Partial<PackageConfig> = {}): PackageConfig {
  const text = configPattern.exec(builtShell())?.[2] ?? '';
  const whole = readPackageConfig(text);
  return {
    ...whole,
    id: unit,
    title: `Unit ${unit.toUpperCase()}`,
    format: 'scorm12',
    criteria: whole.criteria.filter(({ id }) => id.startsWith(`${unit}/`)),
    contents: whole.contents.filter(({ path }) => path.startsWith(`units/${unit}/`)),
    start: `units/${unit}/`,
    ...change,
  };
}

const configPattern = new RegExp(`(<script[^>]*id="${packageConfigElement}"[^>]*>)([^<]*)`);

function shellWith(config: PackageConfig): string {
  return builtShell().replace(configPattern, (_, tag: string) => tag + packageConfigText(config));
}

const builtShell = () => readFileSync(join(distFolder, 'shell', 'index.html'), 'utf8');

/** A TypeScript file of this project as the browser can run it. */
function sourceOf(path: string): string {
  const file = join(project, path.slice('/source/'.length));
  return stripTypeScriptTypes(readFileSync(file, 'utf8'));
}

/** scorm-again as its package has it. */
function engine(path: string): string {
  const folder = join(project, 'node_modules', 'scorm-again', 'dist', 'esm');
  return readFileSync(join(folder, path.slice('/scorm-again/'.length)), 'utf8');
}

function send(response: ServerResponse, type: string, body: string): void {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(body);
}

function isListening(address: AddressInfo | string | null): address is AddressInfo {
  return address !== null && typeof address !== 'string';
}
