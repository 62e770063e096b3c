/** An assessor's hands at the desk, for tests in a browser. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { readFeedback } from '../../src/evidence/evidence-file.ts';
import { type GivenFile, packPassphrase } from './desk.ts';
import { newLearner, newTab } from './visit.ts';

export async function openDesk(options = {}): Promise<Page> {
  const page = await newTab(await newLearner({ reducedMotion: 'reduce', ...options }));
  await page.goto('/assessor/');
  await page.getByRole('button', { name: 'Add a person' }).waitFor();
  return page;
}

interface Newcomer {
  readonly name: string;
  readonly role?: string;
  readonly worksTowards?: boolean;
}

export async function addPerson(
  page: Page,
  { name, role = 'Assessor', worksTowards = false }: Newcomer,
) {
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  if (role !== 'Assessor') {
    await page.getByLabel('Assessor', { exact: true }).uncheck();
    await page.getByLabel(role, { exact: true }).check();
  }
  if (worksTowards) {
    await page.getByLabel(`${role}: standing`).selectOption('working-towards');
  }
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
}

export const IQA = 'Internal quality assurer (IQA)';

export async function work(page: Page, name: string) {
  await page.getByLabel('Working now').selectOption({ label: name });
}

export async function unlock(page: Page, passphrase = packPassphrase) {
  await page.getByLabel('Passphrase of the pack').fill(passphrase);
  await page.getByRole('button', { name: 'Open the pack' }).click();
}

export async function openEvidence(page: Page, ...files: readonly GivenFile[]) {
  await page.getByLabel('Evidence files').setInputFiles([...files]);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.desk-outcomes li').length === count,
    files.length,
  );
}

/** Judges the criterion that is shown with single keys, and waits until that is recorded. */
export async function judge(page: Page, number: string, judgement: 'm' | 'n') {
  await page.getByRole('heading', { level: 3, name: new RegExp(`^${number} `) }).waitFor();
  await page.keyboard.press(judgement);
  if (judgement === 'n') {
    await page.keyboard.press('f');
    await page.keyboard.type('Say why as well as what.');
    await page.getByRole('button', { name: 'Record and go on' }).click();
  } else {
    await page.keyboard.press('r');
  }
  const words = judgement === 'm' ? 'Met' : 'Not yet met';
  await page.getByText(`${number}: ${words}, recorded.`).waitFor();
}

export async function feedbackFrom(page: Page) {
  const text = await feedbackText(page);
  const reading = await readFeedback(text);
  if (reading.status !== 'read') throw new Error(`The feedback is not readable: ${reading.reason}`);
  return reading.feedback;
}

/** Makes the feedback file of the result that is shown: what it holds, as text. */
export async function feedbackText(page: Page): Promise<string> {
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Make the feedback file' }).click(),
  ]);
  return textOf(made);
}

/** A download as text. */
export const textOf = async (made: Download) => readFileSync(await made.path(), 'utf8');

export async function goTo(page: Page, path: string) {
  await page.goto(path);
  await page.getByLabel('Working now').waitFor();
}

/** Makes a sampling plan, and samples everything in it. */
export async function sampleAll(page: Page) {
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await page.getByText(/\d samples? chosen out of \d portfolios?/).waitFor();
  await page.getByText('nobody picked by hand').waitFor();
  for (;;) {
    const outstanding = page.getByRole('row').filter({ hasText: 'Outstanding' });
    if ((await outstanding.count()) === 0) break;
    await outstanding
      .first()
      .getByRole('link', { name: /^Sample/ })
      .click();
    await page.getByRole('button', { name: 'Record the sample' }).click();
    await page.getByText('Sample recorded.').waitFor();
    await page.getByRole('link', { name: 'All samples' }).click();
    await page.getByRole('heading', { name: 'Samples planned' }).waitFor();
  }
}

/** Changes an entry where the browser keeps it, as somebody could who is not content with the past. */
export async function changeEntry(page: Page, seq: number) {
  await page.evaluate(async (place) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('attain-desk'));
    const store = database.transaction('entries', 'readwrite').objectStore('entries');
    const key = (await done(store.getAllKeys())).find(
      (each) => Array.isArray(each) && each[1] === place,
    );
    const entry = await done(store.get(key ?? ''));
    entry.at += 1;
    await done(store.put(entry, key));
    database.close();
  }, seq);
}

/** What the claim sheet says that CCS14 still lacks. */
export async function lackingForClaim(page: Page): Promise<readonly string[]> {
  await goTo(page, '/assessor/claim/');
  const unit = page.getByRole('region', { name: /CCS14/ });
  await unit.getByRole('listitem').first().waitFor();
  return unit.getByRole('listitem').allTextContents();
}

/** Goes from the claim sheet to the result of CCS14, to record there that the reflection was seen. */
export async function recordReflection(page: Page): Promise<void> {
  const unit = page.getByRole('region', { name: /CCS14/ });
  await unit.getByRole('link', { name: 'See the result' }).click();
  await page.getByLabel('What it is').selectOption('reflection');
  await page.getByRole('button', { name: 'Record it' }).click();
}
