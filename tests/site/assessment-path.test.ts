import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { feedbackMessages, handInMessages } from '../../src/messages/hand-in.ts';
import { type GivenFile, givenFile, packFile } from '../support/desk.ts';
import {
  addPerson,
  changeEntry,
  feedbackText,
  goTo,
  IQA,
  judge,
  lackingForClaim,
  openDesk,
  openEvidence,
  recordReflection,
  sampleAll,
  unlock,
  work,
} from '../support/desk-hands.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const [ccs14] = (await loadCourse()).units;
if (!ccs14) throw new Error('The course has no unit.');
const numbers = criteriaOf(ccs14.unit).map(({ number }) => number);
const sentBack = ['1.2', '3.4'];

async function write(learner: Page, step: string, text: string) {
  await learner.goto(`/paper/ccs14/#${step}`);
  const box = learner.getByRole('article').getByRole('textbox');
  await box.fill(text);
  await box.blur();
  await learner.getByText('Kept on this device.').waitFor();
}

/** Signs what is written and makes the file. */
async function handIn(learner: Page): Promise<GivenFile> {
  await learner.goto('/paper/ccs14/#hand-in');
  await learner.getByLabel(handInMessages.name, { exact: true }).fill('A. Learner');
  await learner.getByLabel(handInMessages.agree).check();
  await learner.getByLabel(handInMessages.signature).fill('A. Learner');
  const [made] = await Promise.all([
    learner.waitForEvent('download'),
    learner.getByRole('button', { name: handInMessages.make }).click(),
  ]);
  return givenFile(made.suggestedFilename(), await readFile(await made.path(), 'utf8'));
}

async function takeFeedback(learner: Page, text: string) {
  await learner.goto('/paper/ccs14/');
  await hydrated(learner, 'Paper');
  await learner.getByLabel(feedbackMessages.choose).setInputFiles(givenFile('feedback.html', text));
}

/** Numbers of the criteria that the learner's map of the unit shows as achieved. */
async function achieved(learner: Page): Promise<readonly string[]> {
  await learner.goto('/units/ccs14/criteria/');
  await learner.locator('.tile[data-criterion][data-standing="achieved"]').first().waitFor();
  return learner.evaluate(() => {
    const tiles = document.querySelectorAll('.tile[data-criterion][data-standing="achieved"]');
    // A criterion may have more than one tile on a page.
    return [...new Set([...tiles].map((tile) => tile.getAttribute('data-criterion') ?? ''))].map(
      (id) => id.slice(id.indexOf('/') + 1),
    );
  });
}

/** Somebody qualified signs what the trainee judged; the feedback that goes back. */
async function countersignedFeedback(desk: Page): Promise<string> {
  await work(desk, `Quality (${IQA})`);
  await desk.getByRole('link', { name: 'Go to the result' }).click();
  await desk.getByRole('button', { name: 'Countersign' }).click();
  await desk.getByText('Countersigned.').waitFor();
  await work(desk, 'Trainee (Assessor)');
  return feedbackText(desk);
}

test('18 answers, 16 met, 2 again, countersigned, sampled, claimed; a changed past shows', async () => {
  const learner = await newTab(await newLearner({ acceptDownloads: true }));
  await learner.goto('/paper/ccs14/');
  await hydrated(learner, 'Paper');
  for (const number of numbers) {
    await write(learner, `question-${number}`, `What I do at work for ${number}.`);
  }
  const first = await handIn(learner);

  const desk = await openDesk();
  await addPerson(desk, { name: 'Quality', role: IQA });
  await addPerson(desk, { name: 'Trainee', worksTowards: true });
  await desk.getByLabel('Assessor pack').setInputFiles(await packFile());
  await unlock(desk);
  await desk.getByText('The pack is open: guidance for 3 units.').waitFor();
  await openEvidence(desk, first);
  await desk.getByRole('link', { name: /^Mark: A. Learner/ }).click();
  for (const number of numbers) await judge(desk, number, sentBack.includes(number) ? 'n' : 'm');
  const feedback = await countersignedFeedback(desk);

  await takeFeedback(learner, feedback);
  await learner.getByText(feedbackMessages.added(16, 2)).waitFor();
  const met = numbers.filter((number) => !sentBack.includes(number));
  expect(await achieved(learner)).toEqual(met);
  await learner.goto('/map/');
  await learner.getByText('16 of 18 ready').waitFor();
  for (const number of sentBack) {
    await write(learner, `question-${number}`, `Now I also say why, for ${number}.`);
  }
  await write(learner, 'reflection', 'I have learnt to ask before I offer.');
  const second = await handIn(learner);

  await goTo(desk, '/assessor/');
  await openEvidence(desk, second);
  await desk.getByRole('link', { name: /^Mark: A. Learner.*2$/ }).click();
  await desk.getByText('16 of 18 judged').waitFor();
  for (const number of sentBack) await judge(desk, number, 'm');
  await takeFeedback(learner, await countersignedFeedback(desk));
  await learner.getByText(feedbackMessages.added(18, 0)).waitFor();
  expect(await achieved(learner)).toEqual(numbers);

  await desk.getByLabel('What it is').selectOption('reflection');
  await desk.getByText('I have learnt to ask before I offer.').waitFor();
  await work(desk, `Quality (${IQA})`);
  await goTo(desk, '/assessor/iqa/');
  await sampleAll(desk);
  expect(await lackingForClaim(desk)).toEqual(['The learner’s summative reflection']);
  await recordReflection(desk);
  await desk.getByText('Recorded.', { exact: true }).waitFor();
  await goTo(desk, '/assessor/claim/');
  const unit = desk.getByRole('region', { name: /CCS14/ });
  await unit.getByText('Complete: this unit can be claimed.').waitFor();
  await desk.getByText(/^Chain whole: \d+ entries\.$/).waitFor();

  await changeEntry(desk, 10);
  await goTo(desk, '/assessor/claim/');
  await desk.getByText('Entry 10 was changed after it was made.').waitFor();
}, 240_000);
