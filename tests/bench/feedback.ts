import type { Page } from 'playwright-core';
import { distFolder, siteServer } from '../../src/serving.ts';
import { launchChromium } from '../support/chromium.ts';

/** Milliseconds within which feedback should be on the screen, on a processor a quarter as fast. */
const TARGET = 50;

/**
 * Prints how long the built site takes from pressing “Check” to painted feedback, the processor
 * slowed four times: the median over the single choice questions of a lesson, after the first answer
 * has brought keys and marking.
 */
export async function benchFeedback(): Promise<void> {
  const server = siteServer(distFolder);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${address.port}/units/ccs14/1/sectors/`);
  await page.locator('#practice').evaluate((place) => place.scrollIntoView());
  await page.waitForFunction(
    () => !document.querySelector('astro-island[component-export="Practice"][ssr]'),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const [first = Number.NaN, ...later] = await answerAll(page);
  const sorted = [...later].sort((a, b) => a - b);
  console.log('\nFrom “Check” to painted feedback, processor ÷ 4');
  console.table({
    'first answer, keys and marking fetched': { ms: Math.round(first) },
    'every later one, median': {
      ms: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      target: TARGET,
    },
  });
  await browser.close();
  server.close();
}

/** Answers each single choice question of the page once; the milliseconds each feedback took. */
async function answerAll(page: Page): Promise<readonly number[]> {
  const questions = page.locator('article.question:has(fieldset input[type="radio"][value="a"])');
  const times: number[] = [];
  for (let index = 0; index < (await questions.count()); index += 1) {
    const question = questions.nth(index);
    await question.locator('input[type="radio"][value="a"]').first().check();
    times.push(await question.evaluate(untilPainted));
  }
  return times;
}

/** Presses “Check” in a question and waits for the frame that shows what came of it. */
function untilPainted(question: Element): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const observer = new MutationObserver(() => {
      if (!question.querySelector('h4[data-verdict]')) return;
      observer.disconnect();
      // A task queued in a frame runs once that frame is painted.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    });
    observer.observe(question, { childList: true, subtree: true });
    question.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  });
}
