import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { feedbackMessages, handInMessages } from '../../src/messages/hand-in.ts';
import { paperMessages } from '../../src/messages/paper.ts';
import { givenFile, packFile } from '../support/desk.ts';
import {
  addPerson,
  feedbackText,
  judge,
  openDesk,
  openEvidence,
  unlock,
} from '../support/desk-hands.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

test('what a learner hands in is judged at the desk, and the feedback shows on the learner’s map', async () => {
  const learner = await newTab(await newLearner({ acceptDownloads: true }));
  await learner.goto('/paper/ccs14/');
  await hydrated(learner, 'Paper');
  for (const number of ['1.1', '1.2']) {
    await learner.goto(`/paper/ccs14/#question-${number}`);
    const box = learner.getByRole('textbox', { name: paperMessages.answer });
    await box.fill(`What I do at work for ${number}.`);
    await box.blur();
    await learner.getByText('Kept on this device.').waitFor();
  }
  await learner.goto('/paper/ccs14/#hand-in');
  await learner.getByLabel(handInMessages.name, { exact: true }).fill('A. Learner');
  await learner.getByLabel(handInMessages.agree).check();
  await learner.getByLabel(handInMessages.signature).fill('A. Learner');
  const [made] = await Promise.all([
    learner.waitForEvent('download'),
    learner.getByRole('button', { name: handInMessages.make }).click(),
  ]);
  const evidence = await readFile(await made.path(), 'utf8');

  const desk = await openDesk();
  await addPerson(desk, { name: 'Assessor one' });
  await desk.getByLabel('Assessor pack').setInputFiles(await packFile());
  await unlock(desk);
  await desk.getByText('The pack is open: guidance for 3 units.').waitFor();
  await openEvidence(desk, givenFile(made.suggestedFilename(), evidence));
  await desk.getByRole('link', { name: /^Mark: A. Learner/ }).click();
  await judge(desk, '1.1', 'm');
  await judge(desk, '1.2', 'n');
  await desk.getByRole('link', { name: 'Go to the result' }).click();
  const feedback = await feedbackText(desk);

  await learner.goto('/paper/ccs14/');
  await learner
    .getByLabel(feedbackMessages.choose)
    .setInputFiles(givenFile('feedback.html', feedback));
  await learner.getByText(feedbackMessages.added(1, 1)).waitFor();
  await learner.goto('/map/');
  await learner.getByText('1 of 18 ready').waitFor();
  await learner.goto('/units/ccs14/criteria/');
  const achieved = learner.locator('.tile[data-standing="achieved"]');
  await expect.poll(() => achieved.count()).toBeGreaterThan(0);
});
