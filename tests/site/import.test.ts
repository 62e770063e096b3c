import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { axeFindings } from '../support/axe.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const sample = (name: string) =>
  readFileSync(new URL(`../import/samples/${name}`, import.meta.url), 'utf8');

async function openDesk(options = {}) {
  const page = await newTab(await newLearner(options));
  await page.goto('/tutor/import/');
  await hydrated(page, 'ImportDesk');
  return page;
}

describe('the import page', () => {
  test('reads a pasted guide, lets it be mended, and hands out the content folder', async () => {
    const page = await openDesk();
    await page.getByLabel('Text of the guide').fill(sample('qualification-guide.txt'));
    await page.getByRole('button', { name: 'Read the guide' }).press('Enter');
    await page.getByRole('heading', { name: 'What was found' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('found');
    await page.getByText('Principles of customer service delivery', { exact: true }).click();
    const criterion = page.getByLabel('Criterion 1.1', { exact: true }).first();
    expect(await criterion.inputValue()).toBe(
      'Identify the differences in working in a customer service role within different sectors',
    );
    await criterion.fill('Mended by a tutor');
    await page.getByRole('button', { name: 'line 457, Criterion 1.2' }).first().click();
    const selected = await page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLTextAreaElement
        ? field.value.slice(field.selectionStart, field.selectionEnd)
        : '';
    });
    expect(selected).toMatch(/^1\. Describe the principles/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the content folder' }).click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    const unit = parse(
      new TextDecoder().decode(files['content/qualifications/601-6883-3/units/ccs14/unit.yaml']),
    );
    expect(unit.outcomes[0].criteria[0].text).toBe('Mended by a tutor');
    expect(unit.outcomes[3].criteria).toHaveLength(5);
    expect(Object.keys(files)).toContain('content/import-review/README.md');
  });

  test('says why a text cannot be read, and keeps what was pasted', async () => {
    const page = await openDesk();
    await page.getByLabel('Text of the guide').fill('Welcome to our college.');
    await page.getByRole('button', { name: 'Read the guide' }).click();
    await page.getByText('guide.txt: holds no assessment criteria that could be read.').waitFor();
    expect(await page.getByLabel('Text of the guide').inputValue()).toBe('Welcome to our college.');
  });

  test('opens a file, and does not download a credit that is no number', async () => {
    const page = await openDesk();
    await page.getByLabel(/Open a file/).setInputFiles({
      name: 'web.html',
      mimeType: 'text/html',
      buffer: Buffer.from(sample('web-page.html')),
    });
    await page.getByRole('button', { name: 'Read the guide' }).click();
    await page.getByText('Riding in traffic', { exact: true }).click();
    const credit = page.getByLabel('Credit', { exact: true }).last();
    await credit.fill('two');
    await page.getByRole('button', { name: 'Download the content folder' }).click();
    await page.getByText('A field above does not hold a whole number.').waitFor();
    expect(await credit.getAttribute('aria-invalid')).toBe('true');
  });

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('axe finds nothing in %s at %d px', async (colorScheme, width) => {
    const page = await openDesk({ colorScheme, viewport: { width, height: 800 } });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Text of the guide').fill(sample('gaps.txt'));
    await page.getByRole('button', { name: 'Read the guide' }).click();
    await page.getByText('Handling stock', { exact: true }).click();
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});
