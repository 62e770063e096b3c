import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { exampleDocument } from '../../src/documents/example.ts';
import { documentHtml } from '../../src/documents/html.ts';
import { barChart } from '../../src/drawing/bar-chart.ts';
import { axeFindings } from '../support/axe.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const drawing = barChart({
  title: 'Returns',
  series: [''],
  groups: [
    { label: 'Monday & Tuesday', values: [30] },
    { label: '<Wednesday>', values: [-12] },
  ],
});
const document = exampleDocument({
  blocks: [{ kind: 'figure', description: drawing.description, svg: drawing.svg }],
});

let writer = '';

beforeAll(async () => {
  const built = await build({
    stdin: {
      contents: `import { documentDocx } from './src/documents/docx.ts';
        globalThis.documentDocx = documentDocx;`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  writer = built.outputFiles[0]?.text ?? '';
});

/** The document as a page of the site makes it for Word, under the site's own policy. */
async function madeOn(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
  await page.evaluate(writer);
  const bytes = await page.evaluate(async (data) => {
    const write: unknown = Reflect.get(globalThis, 'documentDocx');
    if (typeof write !== 'function') throw new Error('The writer is not there.');
    const blob: Blob = await write(data);
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  }, document);
  return unzipSync(new Uint8Array(bytes));
}

test('in a browser a figure goes into the Word document as a picture with its description', async () => {
  const page = await newTab(await newLearner());
  await page.goto('/about/');
  const files = await madeOn(page);
  const [name = ''] = Object.keys(files).filter((path) => path.startsWith('word/media/'));
  const picture = Buffer.from(files[name] ?? []);
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Drawn at two and a half pixels for each unit of the drawing.
  expect(picture.readUInt32BE(16)).toBe(1600);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('descr="Monday &amp; Tuesday: 30; &lt;Wednesday&gt;: -12."');
});

test.each(['light', 'dark'] as const)(
  'a saved page works from a disk, on a phone, and axe finds nothing, %s',
  async (colorScheme) => {
    const context = await newLearner({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await newTab(context);
    await page.setContent(documentHtml({ ...exampleDocument(), title: 'Returns desk' }));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth)).toBe(320);
    const heading = page.locator('h1');
    expect(await heading.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Georgia');
  },
);

test('a saved page runs nothing that was hidden in it', async () => {
  const page = await (await newLearner()).newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const html = documentHtml(document).replace(
    '</article>',
    '<script>window.wasRun = true</script><img src="https://example.org/x.png"></article>',
  );
  await page.setContent(html);
  expect(await page.evaluate(() => Reflect.get(window, 'wasRun'))).toBeUndefined();
  expect(refused.filter((text) => text.includes('Content Security Policy'))).toHaveLength(2);
});
