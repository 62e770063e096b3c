import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { readCourse } from '../../src/curriculum/read.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { distFolder } from '../../src/serving.ts';
import { axeFindings } from '../support/axe.ts';
import { builtPages } from '../support/pages.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const { course } = await readCourse(join(distFolder, '..', 'content'));
const sheets = ['', 'answers/', 'marking/'] as const;
const settings = ['standard', 'large-print', 'dyslexia-friendly'] as const;
const plain = (text: string) => text.replace(/\*+|\s+/g, '');

async function open(tab: Page, path: string): Promise<void> {
  await tab.goto(path);
  await tab.locator('form[data-sheet-settings]:not([hidden])').waitFor();
}

/** In CSS pixels, of which 96 are 72 points. */
const points = (count: number) => (count * 96) / 72;

test('every unit has its three sheets', () => {
  const paths = builtPages().map(({ path }) => path);
  for (const { unit } of course.units) {
    expect(paths).toEqual(
      expect.arrayContaining(sheets.map((sheet) => `/tutor/papers/${unit.id}/${sheet}`)),
    );
  }
});

test('a paper asks the first task of each criterion, below the words of the specification', async () => {
  const tab = await newTab(await newLearner());
  for (const { unit, tasks } of course.units) {
    await open(tab, `/tutor/papers/${unit.id}/`);
    const asked = await tab.locator('.sheet-question').evaluateAll((questions) =>
      questions.map((question) => ({
        heading: question.querySelector('h3')?.textContent ?? '',
        text: question.textContent ?? '',
      })),
    );
    expect(asked.map(({ heading }) => plain(heading))).toEqual(
      criteriaOf(unit).map(({ number, text }) => plain(number + text)),
    );
    for (const [place, { id }] of criteriaOf(unit).entries()) {
      const [main, ...others] = tasks.filter(({ criterion }) => criterion === id);
      expect(plain(asked[place]?.text ?? '')).toContain(plain(main?.prompt ?? 'none'));
      for (const { prompt } of others) {
        expect(plain(asked[place]?.text ?? '')).not.toContain(plain(prompt));
      }
    }
    await expect(tab.locator('.sheet-note').textContent()).resolves.toContain(
      'not the awarding body’s',
    );
  }
});

test('a marking sheet has a row for each criterion and lines for four signatures', async () => {
  const tab = await newTab(await newLearner());
  for (const { unit } of course.units) {
    await open(tab, `/tutor/papers/${unit.id}/marking/`);
    const rows = await tab.locator('.marking-table tbody th').allTextContents();
    expect(rows.map(plain)).toEqual(
      criteriaOf(unit).map(({ number, text }) => plain(number + text)),
    );
    const people = await tab.locator('.signature-table tbody th').allTextContents();
    expect(
      people.map(
        (who) => who.match(/^(Assessor|Learner|Internal quality assurer|Countersignature)/)?.[0],
      ),
    ).not.toContain(undefined);
    expect(people).toHaveLength(4);
  }
});

describe('a setting', () => {
  test('is chosen without loading the page again, stands in the address, and goes along to the other sheets', async () => {
    const tab = await newTab(await newLearner());
    await open(tab, '/tutor/papers/ccs14/');
    await tab.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await tab.getByLabel('Large print').check({ force: true });
    expect(new URL(tab.url()).hash).toBe('#large-print');
    expect(await tab.locator('body[data-same-page]').count()).toBe(1);
    await tab.getByRole('link', { name: 'Marking sheet' }).click();
    await tab.locator('form[data-sheet-settings]:not([hidden])').waitFor();
    expect(new URL(tab.url()).hash).toBe('#large-print');
    expect(await tab.getByLabel('Large print').isChecked()).toBe(true);
  });

  test('can be reached by keyboard alone, and an unknown one is the standard', async () => {
    const tab = await newTab(await newLearner());
    await open(tab, '/tutor/papers/ccs14/#nonsense');
    expect(await tab.getByLabel('Standard').isChecked()).toBe(true);
    await tab.getByLabel('Standard').focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    expect(new URL(tab.url()).hash).toBe('#dyslexia-friendly');
  });

  test('leaves room to write where that is wanted', async () => {
    const tab = await newTab(await newLearner());
    await open(tab, '/tutor/papers/ccs14/');
    expect(await tab.locator('.sheet-room').first().isVisible()).toBe(false);
    await tab.getByLabel('Leave room to write').check();
    expect(await tab.locator('.sheet-room').first().isVisible()).toBe(true);
  });
});

describe('on paper', () => {
  /** What the words of a sheet look like: the smallest size, any slant or line, any that is not at the left. */
  const looks = (tab: Page) =>
    tab.locator('.sheet').evaluate((sheet) => {
      const holdsWords = (element: Element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim() !== '',
        );
      const styles = [...sheet.querySelectorAll('*')]
        .filter(holdsWords)
        .filter((element) => element.checkVisibility())
        .map((element) => getComputedStyle(element));
      return {
        smallest: Math.min(...styles.map((style) => Number.parseFloat(style.fontSize))),
        tightest: Math.min(
          ...styles.map(
            (style) => Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          ),
        ),
        slanted: styles.filter((style) => style.fontStyle !== 'normal').length,
        underlined: styles.filter((style) => style.textDecorationLine !== 'none').length,
        faces: [...new Set(styles.map((style) => style.fontFamily))],
        columns: getComputedStyle(sheet).columnCount,
      };
    });

  test.each(sheets)(
    'large print is 18 point or more, in one column, upright: %s',
    async (sheet) => {
      const tab = await newTab(await newLearner());
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(`/tutor/papers/ccs14/${sheet}#large-print`);
      await tab.locator(':root[data-sheet="large-print"]').waitFor({ state: 'attached' });
      const { smallest, slanted, columns } = await looks(tab);
      expect(smallest).toBeGreaterThanOrEqual(points(18) - 0.01);
      expect([slanted, columns]).toEqual([0, 'auto']);
    },
  );

  test.each(sheets)(
    'dyslexia-friendly is plain, 14 point or more, upright and not underlined: %s',
    async (sheet) => {
      const tab = await newTab(await newLearner());
      await tab.emulateMedia({ media: 'print' });
      await tab.goto(`/tutor/papers/ccs14/${sheet}#dyslexia-friendly`);
      await tab.locator(':root[data-sheet="dyslexia-friendly"]').waitFor({ state: 'attached' });
      const { smallest, slanted, underlined, faces } = await looks(tab);
      expect(smallest).toBeGreaterThanOrEqual(points(14) - 0.01);
      expect([slanted, underlined]).toEqual([0, 0]);
      expect(faces).toHaveLength(1);
      expect(faces[0]).toMatch(/^Verdana.*sans-serif$/);
    },
  );

  test('dyslexia-friendly text has one and a half lines and stands on cream on the screen', async () => {
    const tab = await newTab(await newLearner());
    await tab.goto('/tutor/papers/ccs14/#dyslexia-friendly');
    await tab.locator(':root[data-sheet="dyslexia-friendly"]').waitFor({ state: 'attached' });
    const [leading, ground] = await tab
      .locator('.sheet-question p')
      .first()
      .evaluate((line) => {
        const style = getComputedStyle(line);
        const sheet = line.closest('.sheet') ?? line;
        return [
          Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          getComputedStyle(sheet).backgroundColor,
        ];
      });
    expect(leading).toBeGreaterThanOrEqual(1.5);
    expect(ground).toBe('rgb(251, 243, 220)');
  });

  test.each([
    ['', 'Practice paper', 'upright'],
    ['answers/', 'Answer sheet', 'upright'],
    ['marking/', 'Marking sheet', 'across'],
  ])('every page of %s says what it is and which page it is, on A4', async (sheet, name, way) => {
    const [courseUnit] = course.units;
    if (!courseUnit) throw new Error('The course has no unit.');
    const tab = await newTab(await newLearner());
    await open(tab, `/tutor/papers/${courseUnit.unit.id}/${sheet}`);
    const document = await getDocumentProxy(
      new Uint8Array(await tab.pdf({ preferCSSPageSize: true })),
    );
    const { text, totalPages } = await extractText(document);
    for (const [place, page] of text.entries()) {
      expect(plain(page)).toContain(plain(`${name} (our practice, not the AKM)`));
      expect(plain(page)).toContain(plain(`Page ${place + 1} of ${totalPages}`));
    }
    const [, , width = 0, height = 0] = (await document.getPage(1)).view;
    expect([width, height].map(Math.round).sort()).toEqual([595, 842]);
    expect(width > height).toBe(way === 'across');
    for (const { number, text: wording } of criteriaOf(courseUnit.unit)) {
      expect(plain(text.join(' '))).toContain(plain(number + wording));
    }
  });

  test('the settings and the frame of the site are left out', async () => {
    const tab = await newTab(await newLearner());
    await tab.emulateMedia({ media: 'print' });
    await tab.goto('/tutor/papers/ccs14/');
    for (const part of ['.masthead', '.footer', 'form[data-sheet-settings]', '.sheet-list']) {
      expect(await tab.locator(part).first().isVisible(), part).toBe(false);
    }
  });
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing and nothing scrolls sideways at 320 px, in any setting, %s',
  async (colorScheme) => {
    const learner = await newLearner({ colorScheme, viewport: { width: 320, height: 640 } });
    const tab = await newTab(learner);
    const found: string[] = [];
    const paths = sheets.flatMap((sheet) =>
      settings.map((setting) => `/tutor/papers/ccs14/${sheet}#${setting}`),
    );
    for (const path of ['/tutor/papers/', '/tutor/', ...paths]) {
      await tab.goto('about:blank');
      await tab.goto(path);
      const setting = path.split('#')[1];
      if (setting)
        await tab.locator(`:root[data-sheet="${setting}"]`).waitFor({ state: 'attached' });
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) found.push(`${path} is ${wide} px wide`);
      for (const finding of await axeFindings(tab)) found.push(`${path} ${finding}`);
    }
    expect(found).toEqual([]);
  },
  180_000,
);

test('the tutor page leads to the papers and says how a question bank is made', async () => {
  const tab = await newTab(await newLearner());
  await tab.goto('/tutor/');
  await expect(tab.locator('#question-bank ~ p code').first().textContent()).resolves.toContain(
    'npm run export',
  );
  await tab.getByRole('link', { name: 'Open the papers' }).click();
  await tab.waitForURL('**/tutor/papers/');
  await expect(tab.getByRole('link', { name: 'Marking sheet' }).count()).resolves.toBe(
    course.units.length,
  );
});

test('no question bank lies where learners can fetch it', () => {
  const files = globSync('**/*', { cwd: distFolder });
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((path) => /(moodle|gift|qti|competencies)-|tutor-only/.test(path))).toEqual(
    [],
  );
});
