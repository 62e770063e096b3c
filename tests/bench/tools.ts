import type { Page } from 'playwright-core';
import { distFolder, siteServer } from '../../src/serving.ts';
import { launchChromium } from '../support/chromium.ts';
import { kept, makePiece } from '../support/work.ts';

/** Milliseconds within which a key should be on the screen, on a processor a quarter as fast. */
const TARGET = 50;
const ENTRIES = 200;
const KEYS = 40;

/**
 * Prints how long a key takes until it is painted in a form with 200 entries, beside a bare text
 * area on the same page, the processor slowed four times.
 */
export async function benchTools(): Promise<void> {
  const server = siteServer(distFolder);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser = await launchChromium();
  const page = await browser.newPage({ baseURL: `http://127.0.0.1:${address.port}` });
  await makePiece(page, 'swot-board', actions(ENTRIES));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const form = await keysIn(page, '[id*="-actions."][id$=".what"]');
  await page.evaluate(() => {
    const bare = document.createElement('textarea');
    bare.id = 'bare';
    document.querySelector('main')?.prepend(bare);
  });
  const bare = await keysIn(page, '#bare');
  console.log(`\nFrom a key to its paint, a form of ${ENTRIES} entries, processor ÷ 4`);
  console.table({
    'in the form': { ...form, target: TARGET },
    'in a bare text area': bare,
  });
  await browser.close();
  server.close();
}

/** Types into the middle one of the fields; milliseconds from key to paint. */
async function keysIn(page: Page, selector: string) {
  const fields = page.locator(selector);
  const field = fields.nth(Math.floor((await fields.count()) / 2));
  await field.scrollIntoViewIfNeeded();
  await field.focus();
  await field.evaluate(watchKeys);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  for (let key = 1; key <= KEYS; key += 1) {
    await page.keyboard.press('e', { delay: 20 });
    // One key after the other: no hand types while the last key is not yet on the screen.
    await page.waitForFunction((count) => Reflect.get(window, 'keyTimes').length >= count, key);
    // And words are followed by pauses, in which the form settles and keeps what was typed.
    if (key % 8 === 0) await kept(page);
  }
  const times = await page.evaluate(() => Reflect.get(window, 'keyTimes'));
  const sorted = [...times].sort((a: number, b: number) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] * 10) / 10;
  return { median: at(0.5), p95: at(0.95), worst: at(0.999) };
}

/** Runs in the page: notes how long each key takes from its event to the frame that shows it. */
function watchKeys(field: Element): void {
  const times: number[] = [];
  Reflect.set(window, 'keyTimes', times);
  field.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      // A task queued in a frame runs once that frame is painted.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp)));
    },
    { capture: true },
  );
}

/** Values of as many actions of a SWOT board. */
function actions(count: number) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`actions/e${index}/$place`, index + 1],
      [`actions/e${index}/what`, `Action ${index}: open the second till between eight and nine`],
      [`actions/e${index}/owner`, 'Shift leader'],
      [`actions/e${index}/stage`, 'check'],
    ]).flat(),
  );
}
