import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PackageConfig } from '../../../src/domain/package.ts';
import {
  packageConfigElement,
  packageConfigText,
  readPackageConfig,
} from '../../../src/packaging/package-config.ts';
import { distFolder, siteServer } from '../../../src/serving.ts';

import { kinds } from '../lms-host.ts';

const project = join(distFolder, '..');

const hostPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Learning platform</title><link rel="icon" href="data:,">
<style>html, body { margin: 0; height: 100% } iframe { border: 0; width: 100%; height: 100%; display: block }</style>
</head><body><script type="module" src="/source/tests/support/lms/host.ts"></script></body></html>`;

/** A learning platform that serves the built site as a package with this configuration. */
export function serveLms(config: PackageConfig) {
  const site = siteServer(distFolder);
  const shell = shellWith(config);
  return servePlatform((path, request, response) => {
    if (path === '/shell/index.html') return send(response, 'text/html', shell);
    site.emit('request', request, response);
  });
}

/** A learning platform that serves a package of the build: `ccs14-scorm12`. Files only, no folders. */
export function servePackage(name: string) {
  const files = unzipSync(readFileSync(join(distFolder, 'packages', `${name}.zip`)));
  return servePlatform((path, _, response) => {
    const bytes = files[decodeURIComponent(path.slice(1))];
    if (!bytes) return void response.writeHead(404).end();
    response.setHeader('Content-Type', kinds[extname(path)] ?? 'application/octet-stream');
    response.end(bytes);
  });
}

async function servePlatform(
  serveCourse: (path: string, request: IncomingMessage, response: ServerResponse) => void,
) {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    if (path === '/lms') return send(response, 'text/html', hostPage);
    if (path.startsWith('/scorm-again/')) return send(response, 'text/javascript', engine(path));
    if (path.startsWith('/source/')) return send(response, 'text/javascript', sourceOf(path));
    serveCourse(path, request, response);
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
