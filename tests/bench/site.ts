import { globSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'astro';
import type { Browser, CDPSession, Page } from 'playwright-core';
import sirv from 'sirv';
import { loadCourse } from '../../src/curriculum/load.ts';
import { practiceOf } from '../../src/curriculum/selectors.ts';
import { launchChromium } from '../support/chromium.ts';
import { weigh } from '../support/weight.ts';

const project = join(import.meta.dirname, '..', '..');
const work = join(project, 'reports', 'bench');
const runs = 5;

interface Measured {
  readonly name: string;
  readonly buildSeconds: number;
  readonly requests: number;
  readonly js: number;
  readonly css: number;
  readonly all: number;
  readonly answerable: number;
}

/**
 * Builds our site and the barest Astro, MDX and Preact site with one of our lessons and its quiz,
 * and prints both side by side with the ratio between them. Timings are medians on a slow phone's
 * profile (1.6 Mbit/s, 150 ms, CPU ÷ 4).
 */
export async function benchSite(): Promise<void> {
  const course = await loadCourse();
  const unit = course.units[0];
  const lesson = unit?.lessons[0];
  if (!unit || !lesson) throw new Error('There is no lesson to weigh.');
  const bare = await makeBareSite(
    lesson.file,
    practiceOf(unit, lesson).map((item) => item.stem),
  );
  const browser = await launchChromium();
  const rows = [
    await measure(browser, 'Attain', project, `/${lesson.path}`),
    await measure(browser, 'bare Astro + MDX + island', bare, '/lesson/'),
  ];
  await browser.close();
  print(rows);
}

async function makeBareSite(lessonFile: string, stems: readonly string[]): Promise<string> {
  const root = join(work, 'bare');
  await rm(root, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await cp(join(import.meta.dirname, 'bare'), root, { recursive: true });
  const mdx = await readFile(join(project, lessonFile), 'utf8');
  const items = stems.map((stem) => ({ stem, options: ['One', 'Two', 'Three', 'Four'], key: 0 }));
  // Our components become plain elements, so that both pages carry the same words.
  const plain = mdx
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<(Activity|YourTurn|Figure)[^>]*\/>/g, '')
    .replace(/<(Story|Example|Mistake|KeyPoint)\b[^>]*>/g, '<aside>')
    .replace(/<\/(Story|Example|Mistake|KeyPoint)>/g, '</aside>')
    .replace(/<(Term|AsAt)\b[^>]*>/g, '<span>')
    .replace(/<\/(Term|AsAt)>/g, '</span>');
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await writeFile(
    join(root, 'src/pages/lesson.mdx'),
    `import { Practice } from '../components/Practice.tsx';\n\n${plain}\n\n<Practice client:visible items={${JSON.stringify(items)}} />\n`,
  );
  return root;
}

async function measure(
  browser: Browser,
  name: string,
  root: string,
  path: string,
): Promise<Measured> {
  const outDir = join(work, name === 'Attain' ? 'attain' : 'bare-dist');
  const started = process.cpuUsage();
  await build({ root, outDir, logLevel: 'silent' });
  const used = process.cpuUsage(started);
  const server = await compressing(outDir);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const times: number[] = [];
  let weight = { requests: 0, js: 0, css: 0, all: 0 };
  for (let run = 0; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await slowPhone(await page.context().newCDPSession(page));
    weight = await weigh(page, async () => {
      times.push(await timeToAnswerable(page, address));
      await page.waitForLoadState('networkidle');
    });
    await page.close();
  }
  server.close();
  return {
    name,
    buildSeconds: (used.user + used.system) / 1e6,
    ...weight,
    answerable: median(times),
  };
}

/** Serves a folder as a compressing host does, from files compressed beforehand. */
async function compressing(folder: string): Promise<Server> {
  for (const file of globSync('**/*.{html,css,js,json,svg}', { cwd: folder })) {
    const path = join(folder, file);
    await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
  }
  return createServer(sirv(folder, { gzip: true }));
}

async function slowPhone(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds from navigation until the quiz, scrolled to as soon as it is there, has hydrated. */
async function timeToAnswerable(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const island = document.querySelector('astro-island[component-export="Practice"]');
        if (!island) throw new Error('no quiz on the page');
        // The island itself has no box: its first child has.
        island.firstElementChild?.scrollIntoView();
        const done = () => !island.hasAttribute('ssr') && resolve(performance.now());
        new MutationObserver(done).observe(island, { attributes: true });
        done();
      }),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(rows: readonly Measured[]): void {
  const [ours, bare] = rows;
  if (!ours || !bare) return;
  const columns = ['buildSeconds', 'requests', 'js', 'css', 'all', 'answerable'] as const;
  console.log('\nOne lesson with its quiz (bytes after gzip, milliseconds until answerable)');
  console.table(
    Object.fromEntries([
      ...rows.map((row) => [
        row.name,
        Object.fromEntries(columns.map((name) => [name, Math.round(row[name] * 100) / 100])),
      ]),
      [
        'ratio',
        Object.fromEntries(
          columns.map((name) => [name, Math.round((ours[name] / bare[name]) * 100) / 100]),
        ),
      ],
    ]),
  );
  console.log('The build of Attain is all of its pages; the bare site has one page.');
}
