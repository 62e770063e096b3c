import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distFolder } from '../serving.ts';
import { TerminalProblem } from '../writing/terminal-problem.ts';
import { writeWhole } from '../writing/write-file.ts';
import { openBuiltSite } from './built-site.ts';
import { type Request, readCommandLine, usage } from './command-line.ts';
import { withSizes } from './fill-sizes.ts';
import { packageFile } from './package-job.ts';
import { PackageProblem } from './package-problem.ts';
import { type PackageSettings, readSettings } from './package-settings.ts';
import { reportText, verifyPackage } from './verify-package.ts';
import { type WrittenPackage, writeEveryPackage, writePackage } from './write-packages.ts';

/** Exit codes: 0 done, 1 something is to be put right; nothing was half-written then. */
try {
  await run(readCommandLine(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof TerminalProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(request: Request): Promise<void> {
  if (request.do === 'help') return print(usage);
  if (request.do === 'verify') return verify(request.file, request.json);
  const content = join(process.cwd(), 'content');
  const packages = join(distFolder, 'packages');
  const settingsOf = readSettings(content);
  const site = openBuiltSite(distFolder, content);
  const began = performance.now();
  if (request.do === 'all') {
    const tell = (written: WrittenPackage) => request.json || print(line(written));
    const all = await writeEveryPackage(site, settingsOf, packages, tell);
    fillSizes(join(distFolder, 'tutor/index.html'), all);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    print(
      request.json ? JSON.stringify(all, null, 2) : `${all.length} packages in ${seconds} seconds.`,
    );
    return;
  }
  const { selection, edition, settings, json } = request;
  if (!json) process.stderr.write(`Packaging ${selection.kind} ${selection.id} as ${edition} …\n`);
  const all = merged(settingsOf(selection), settings);
  const file = request.out ?? join(packages, packageFile({ selection, edition }));
  const written = await writePackage(site, { selection, edition }, all, file);
  print(json ? JSON.stringify(written, null, 2) : line(written));
}

/** The page for tutors was built before the packages. */
function fillSizes(page: string, all: readonly WrittenPackage[]): void {
  if (!existsSync(page)) return;
  const bytesOf = new Map(all.map(({ file, bytes }) => [file, bytes]));
  writeWhole(page, Buffer.from(withSizes(readFileSync(page, 'utf8'), bytesOf)));
}

async function verify(file: string, json: boolean): Promise<void> {
  const report = await verifyPackage(readPackage(file));
  print(json ? JSON.stringify({ file, ...report }, null, 2) : `${file}: ${reportText(report)}`);
  if (!report.ok) process.exitCode = 1;
}

function readPackage(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new PackageProblem(
      `Cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** What the command line says goes before what the file says. */
function merged(file: PackageSettings, given: PackageSettings): PackageSettings {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return { ...file, ...Object.fromEntries(said) };
}

function line({ file, bytes, files, pages, criteria, launches }: WrittenPackage): string {
  const size = `${(bytes / 1000).toFixed(0)} kB`;
  const scos = launches === 1 ? '' : `, ${launches} launches`;
  return `${file}: ${size}, ${pages} pages, ${criteria} criteria, ${files} files${scos}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
