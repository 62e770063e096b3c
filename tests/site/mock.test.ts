import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { mockMessages } from '../../src/messages/modes.ts';
import { stateWords, stepWords } from '../../src/messages/readiness.ts';
import { resultsMessages } from '../../src/messages/results.ts';
import { sittingMessages } from '../../src/messages/sitting.ts';
import { axeFindings } from '../support/axe.ts';
import { answerShown } from '../support/practise.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const { units } = await loadCourse();
const [unit] = units;
if (!unit) throw new Error('The course has no unit.');
const bank = new Map(unit.items.map((item) => [item.id, item] as const));
const criteria = criteriaOf(unit.unit);
const asked = criteria.filter(({ id }) =>
  unit.items.some((item) => item.type !== 'written-answer' && item.criteria.includes(id)),
).length;

test('a mock asks once for every criterion, and says for each what to do next, on paper too', async () => {
  const page = await newTab(await newLearner({ viewport: { width: 360, height: 740 } }));
  await page.goto(`/practice/mock/${unit.unit.id}/`);
  await hydrated(page, 'Mock');
  await page.getByText(mockMessages.honest).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: mockMessages.start }).click();
  const met: (string | undefined)[] = [];
  for (let place = 1; place <= asked; place += 1) {
    const heading = page.getByRole('heading', { name: sittingMessages.heading(place, asked) });
    await heading.first().waitFor();
    const item = await answerShown(page, bank, { submit: sittingMessages.save });
    met.push(item.criteria[0]);
    await heading.first().waitFor({ state: 'detached' });
    expect(await page.locator('[data-verdict]').count()).toBe(0);
  }
  expect(new Set(met).size).toBe(asked);
  await page.getByRole('button', { name: sittingMessages.toResults }).click();
  await page.getByText(resultsMessages.ready(0, criteria.length)).waitFor();
  await page.getByText(resultsMessages.score(asked, asked)).waitFor();
  await page.getByText(resultsMessages.honestMock).waitFor();
  const lines = page.locator('.results-list > li');
  expect(await lines.count()).toBe(criteria.length);
  expect(await lines.filter({ hasText: stateWords.learning }).count()).toBe(asked);
  expect(await lines.filter({ has: page.locator('.next-steps') }).count()).toBe(criteria.length);
  await lines.first().getByText(stepWords.practise).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: resultsMessages.print }).isVisible()).toBe(false);
  expect(await page.locator('.masthead').isVisible()).toBe(false);
  expect(await lines.first().isVisible()).toBe(true);
}, 180_000);
