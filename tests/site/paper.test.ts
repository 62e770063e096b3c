import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import type { WorkEvent } from '../../src/domain/attempt.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import type { EvidenceFile, FeedbackFile } from '../../src/domain/evidence.ts';
import { makeCentreKey, openCentreKey } from '../../src/evidence/centre-key.ts';
import { readEvidence, writeFeedback } from '../../src/evidence/evidence-file.ts';
import { unseal } from '../../src/evidence/sealing.ts';
import { feedbackMessages, handInMessages, statementWith } from '../../src/messages/hand-in.ts';
import { paperMessages, reflectionMessages } from '../../src/messages/paper.ts';
import { writeProgressFile } from '../../src/stores/progress-file.ts';
import { axeFindings } from '../support/axe.ts';
import { aFeedback } from '../support/evidence.ts';
import { typing } from '../support/hands.ts';
import { hydrated, newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const [ccs14] = (await loadCourse()).units;
if (!ccs14) throw new Error('The course has no unit.');
const criteria = criteriaOf(ccs14.unit);
const phone = { viewport: { width: 360, height: 740 }, acceptDownloads: true } as const;

async function openPaper(context: BrowserContext, step = ''): Promise<Page> {
  const page = await newTab(context);
  await page.goto(`/paper/ccs14/${step}`);
  await hydrated(page, 'Paper');
  return page;
}

/** Writes an answer to one question and leaves the field, so that it is kept. */
async function write(page: Page, number: string, text: string): Promise<void> {
  await page.goto(`/paper/ccs14/#question-${number}`);
  const box = page.getByRole('textbox', { name: paperMessages.answer });
  await box.fill(text);
  await box.blur();
  await page.getByText('Kept on this device.').waitFor();
}

async function signAndMake(page: Page): Promise<Download> {
  await page.getByLabel(handInMessages.name, { exact: true }).fill('A. Learner');
  await page.getByLabel(handInMessages.agree).check();
  await page.getByLabel(handInMessages.signature).fill('a. learner');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: handInMessages.make }).click();
  return download;
}

async function evidenceIn(download: Download): Promise<EvidenceFile> {
  const reading = await readEvidence(await readFile(await download.path(), 'utf8'));
  if (reading.status === 'refused') throw new Error(`Refused: ${reading.reason}`);
  return reading.evidence;
}

const feedbackOn = (evidence: EvidenceFile, given: Partial<FeedbackFile>) =>
  aFeedback({
    evidence: evidence.id,
    learner: evidence.learner,
    attempt: evidence.attempt,
    ...given,
  });

async function openFile(page: Page, text: string, name = 'feedback.html'): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .getByLabel(feedbackMessages.choose)
    .setInputFiles({ name, mimeType: 'text/html', buffer });
}

const judgedAs =
  (notYet: readonly string[], at: number) =>
  ({ id }: { readonly id: string }) => ({
    criterion: id,
    judgement: notYet.includes(id) ? ('not-yet-met' as const) : ('met' as const),
    feedback: notYet.includes(id) ? 'Give one example from your own work.' : 'Clear.',
    at,
  });

test('on a phone, by keyboard alone: 18 answers, a reflection, a file, feedback, two again', async () => {
  const learner = await newLearner(phone);
  const page = await openPaper(learner);
  const hand = typing(page);
  await hand.press(page.getByRole('link', { name: paperMessages.goOn('1.1') }));
  for (const [place, { text }] of criteria.entries()) {
    const heading = page.getByRole('heading', { name: paperMessages.place(place + 1, 18) });
    await heading.waitFor();
    expect(await page.locator('.paper-wording').textContent()).toBe(text);
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const box = page.getByRole('textbox', { name: paperMessages.answer });
    while (!(await box.evaluate((one) => one === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.insertText(`My answer to question ${place + 1}, in my own words.`);
    const next = place === 17 ? paperMessages.toReflection : new RegExp(`^${paperMessages.next}`);
    await hand.press(page.getByRole('link', { name: next }));
  }
  const reflection = page.getByRole('textbox', { name: reflectionMessages.label });
  await reflection.waitFor();
  while (!(await reflection.evaluate((one) => one === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.insertText('I have learnt to ask first, and I did so at the desk.');
  await hand.press(page.getByRole('link', { name: paperMessages.toHandIn }));
  await page.getByText(`${handInMessages.answers(18, 18)}.`).waitFor();
  const type = async (label: string, text: string) => {
    const field = page.getByLabel(label, { exact: true });
    while (!(await field.evaluate((one) => one === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.insertText(text);
  };
  await type(handInMessages.name, 'A. Learner');
  await type(handInMessages.number, '1234567890');
  await type(handInMessages.sources, 'A colleague read it.');
  await hand.tick(page.getByLabel(handInMessages.agree));
  await type(handInMessages.signature, 'A. Learner');
  const downloading = page.waitForEvent('download');
  await hand.press(page.getByRole('button', { name: handInMessages.make }));
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('attain-ccs14-A-Learner-attempt-1.html');
  const first = await evidenceIn(download);
  expect(first.answers.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
  expect(first.answers[4]?.text).toBe('My answer to question 5, in my own words.');
  expect(first).toMatchObject({
    attempt: 1,
    learner: { name: 'A. Learner', number: '1234567890' },
    reflection: { text: 'I have learnt to ask first, and I did so at the desk.' },
    authenticity: { name: 'A. Learner', statement: statementWith('A colleague read it.') },
  });

  await hand.press(page.getByRole('link', { name: handInMessages.backToPaper }));
  await page
    .getByText(/handed in$/)
    .first()
    .waitFor();
  const notYet = ['ccs14/1.2', 'ccs14/3.1'];
  const judgements = criteria.map(judgedAs(notYet, Date.now()));
  await openFile(
    page,
    await writeFeedback(feedbackOn(first, { judgements, summary: 'A good start.' })),
  );
  await page.getByText(feedbackMessages.added(16, 2)).waitFor();
  const again = page.locator('section', { hasText: paperMessages.lookAgain }).getByRole('listitem');
  expect(await again.count()).toBe(2);
  await page.locator('.paper-history').getByText('An assessor: A good start.').waitFor();
  await page.getByRole('link', { name: paperMessages.lookAgainAt('1.2') }).waitFor();

  await page.goto('/map/');
  await page.getByText('16 of 18 ready').waitFor();

  await write(page, '1.2', 'More, with an example from the desk.');
  await page.getByText('Give one example from your own work.').waitFor();
  await write(page, '3.1', 'More, with a complaint that I settled.');
  await page.goto('/paper/ccs14/#hand-in');
  await page.getByText(handInMessages.again(2)).waitFor();
  const second = await evidenceIn(await signAndMake(page));
  expect(second).toMatchObject({ attempt: 2, previous: first.id });
  expect(second.answers).toMatchObject([
    { criterion: 'ccs14/1.2', earlier: [{ attempt: 1, text: first.answers[1]?.text }] },
    { criterion: 'ccs14/3.1', earlier: [{ attempt: 1 }] },
  ]);
  const met = second.answers.map(({ criterion }) => judgedAs([], Date.now())({ id: criterion }));
  await page.getByRole('link', { name: handInMessages.backToPaper }).click();
  await openFile(
    page,
    await writeFeedback(feedbackOn(second, { id: 'f2000000000', judgements: met })),
  );
  await page.getByText(feedbackMessages.added(2, 0)).waitFor();
  await page.getByText(paperMessages.allMet).waitFor();
  await page.goto('/map/');
  await page.getByText('18 of 18 ready').waitFor();
  await page.goto('/units/ccs14/criteria/');
  await expect
    .poll(() => page.locator('.tile[data-standing="achieved"]').count())
    .toBeGreaterThanOrEqual(18);
}, 180_000);

test('an answer that is left by the browser’s own Back, in the middle of a word, is kept', async () => {
  const page = await openPaper(await newLearner());
  await page.getByRole('link', { name: paperMessages.goOn('1.1') }).click();
  const box = page.getByRole('textbox', { name: paperMessages.answer });
  await box.pressSequentially('A customer in a shop can cross the ro');
  await page.goBack();
  await box.waitFor({ state: 'detached' });
  await page.getByText(`${handInMessages.answers(1, 18)}.`).waitFor();
  await page.goForward();
  await expect.poll(() => box.inputValue()).toBe('A customer in a shop can cross the ro');
});

test('the file reads in a fresh page without the course, and runs and loads nothing', async () => {
  const page = await openPaper(await newLearner(phone));
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script> & more';
  await write(page, '1.1', attack);
  await page.goto('/paper/ccs14/#hand-in');
  const file = await (await signAndMake(page)).path();
  const html = await readFile(file, 'utf8');

  // A tab with this as its home fails the test if anything else is asked for.
  const fresh = await newTab(await newLearner(phone), 'http://evidence.test');
  await fresh.route('http://evidence.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await fresh.goto('http://evidence.test/');
  expect(await fresh.locator('main').textContent()).toContain(attack);
  expect(await fresh.title()).toBe(`Evidence for CCS14 ${ccs14.unit.title}`);
  expect(await fresh.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await fresh.locator('img').count()).toBe(0);
}, 60_000);

test('a finished piece of work is attached unless the learner says otherwise', async () => {
  const page = await newTab(await newLearner(phone));
  const piece = (id: string, changes: WorkEvent['changes']): WorkEvent => ({
    id,
    at: Date.now(),
    kind: 'work',
    work: `work-${id}`,
    tool: 'swot-board',
    editor: 'e',
    changes,
  });
  const events = [
    piece('1', { $title: 'Our enquiry desk', $finished: true }),
    piece('2', { $title: 'Only begun' }),
    piece('3', { $title: 'Put away', $finished: true, $removed: true }),
  ];
  await page.goto('/progress/');
  await hydrated(page, 'ProgressPanel');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'progress.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeProgressFile(events, { now: Date.now(), course: 'site' })),
  });
  await page.getByText(/^Added 3 entries/).waitFor();
  await page.goto('/paper/fs139/#hand-in');
  await hydrated(page, 'Paper');
  const group = page.getByRole('group', { name: handInMessages.work });
  await group.getByLabel(/Our enquiry desk/).waitFor();
  expect(await group.getByLabel(/Our enquiry desk/).isChecked()).toBe(true);
  expect(await group.getByLabel(/Only begun/).isChecked()).toBe(false);
  expect(await group.getByLabel(/Put away/).count()).toBe(0);
  const { work } = await evidenceIn(await signAndMake(page));
  expect(work).toMatchObject([
    {
      id: 'work-1',
      tool: 'swot-board',
      criteria: ['fs139/1.4'],
      document: { title: 'Our enquiry desk' },
    },
  ]);
});

test('a file sealed for the centre opens with the centre’s key alone', async () => {
  const passphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';
  const made = await makeCentreKey({ centre: 'A centre', passphrase, now: Date.now() });
  const page = await openPaper(await newLearner(phone));
  await write(page, '1.1', 'For my assessor alone.');
  await page.goto('/paper/ccs14/#hand-in');
  const choose = page.getByLabel(handInMessages.sealChoose);
  const give = (text: string) =>
    choose.setInputFiles({
      name: 'key.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await give('{"format":"attain-centre-key"');
  await page.getByText(handInMessages.keyRefused.foreign).waitFor();
  await give(made.publicFile);
  await page.getByText(made.fingerprint).waitFor();
  expect(await page.getByText(handInMessages.keyRefused.foreign).count()).toBe(0);
  const download = await signAndMake(page);
  expect(download.suggestedFilename()).toMatch(/\.sealed\.json$/);
  const sealed = await readFile(await download.path(), 'utf8');
  expect(sealed).not.toContain('assessor alone');
  const opened = await openCentreKey(passphrase, made.privateFile);
  if (opened.status === 'refused') throw new Error(opened.reason);
  const text = await unseal(opened.key, sealed);
  if (text.status === 'refused') throw new Error(text.reason);
  expect(await readEvidence(text.text)).toMatchObject({
    evidence: { answers: [{ text: 'For my assessor alone.' }] },
  });
}, 60_000);

test('a feedback file that is cut, edited, foreign, newer or opened before changes nothing', async () => {
  const page = await openPaper(await newLearner(phone));
  await write(page, '1.1', 'An answer.');
  await page.goto('/paper/ccs14/#hand-in');
  const evidence = await evidenceIn(await signAndMake(page));
  await page.getByRole('link', { name: handInMessages.backToPaper }).click();
  const judgements = [judgedAs(['ccs14/1.1'], 1)({ id: 'ccs14/1.1' })];
  const text = await writeFeedback(feedbackOn(evidence, { judgements }));
  const states = () => page.locator('.paper-state .badge').count();
  for (const [file, reason] of [
    [text.slice(0, -200), 'damaged'],
    [text.replaceAll('Not yet met', 'Met'), 'damaged'],
    [text.replaceAll('not-yet-met', 'met'), 'damaged'],
    ['<!doctype html><title>News</title>', 'foreign'],
    ['{"format":"attain-sealed","version":1}', 'sealed'],
    [text.replace('"version":1', '"version":2'), 'newer-version'],
  ] as const) {
    await openFile(page, file);
    await page.getByText(feedbackMessages.refused(reason)).waitFor();
    expect(await states()).toBe(0);
  }
  // From the disk, because sending it through the debugger takes longer than reading it.
  const large = join(await mkdtemp(join(tmpdir(), 'feedback-')), 'large.html');
  onTestFinished(() => rm(dirname(large), { recursive: true }));
  await writeFile(large, 'x'.repeat(20_000_001));
  await page.getByLabel(feedbackMessages.choose).setInputFiles(large);
  await page.getByText(feedbackMessages.refused('too-large')).waitFor();
  await openFile(page, text);
  await page.getByText(feedbackMessages.added(0, 1)).waitFor();
  expect(await states()).toBe(1);
  await openFile(page, text);
  await page.getByText(feedbackMessages.taken).waitFor();
  expect(await states()).toBe(1);
}, 60_000);

test('feedback on another unit, or on work from another device, is asked about', async () => {
  const page = await openPaper(await newLearner(phone));
  await openFile(page, await writeFeedback(aFeedback({ unit: 'fs139', judgements: [] })));
  await page.getByText(feedbackMessages.otherUnit('FS139')).waitFor();
  expect(
    await page.getByRole('link', { name: feedbackMessages.toOtherUnit }).getAttribute('href'),
  ).toBe('/paper/fs139/');

  const foreign = aFeedback({ learner: { name: 'Learner two' } });
  await openFile(page, await writeFeedback(foreign));
  await page.getByText(feedbackMessages.unknown('Learner two', 'An assessor')).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: feedbackMessages.notMine }).click();
  await page.getByText(feedbackMessages.left).waitFor();
  expect(await page.locator('.paper-state .badge').count()).toBe(0);
  await openFile(page, await writeFeedback(foreign));
  await page.getByRole('button', { name: feedbackMessages.mine }).click();
  await page.getByText(feedbackMessages.added(2, 0)).waitFor();
});

test('of two assessors the later judgement counts, and both can be read', async () => {
  const page = await openPaper(await newLearner(phone));
  await write(page, '1.1', 'An answer.');
  await page.goto('/paper/ccs14/#hand-in');
  const evidence = await evidenceIn(await signAndMake(page));
  await page.getByRole('link', { name: handInMessages.backToPaper }).click();
  const at = Date.now();
  const from = (assessor: string, id: string, notYet: readonly string[], when: number) =>
    writeFeedback(
      feedbackOn(evidence, {
        id,
        assessor,
        judgements: [judgedAs(notYet, when)({ id: 'ccs14/1.1' })],
      }),
    );
  await openFile(page, await from('Assessor two', 'f2222222222', ['ccs14/1.1'], at + 1000));
  await page.getByText(feedbackMessages.added(0, 1)).waitFor();
  await openFile(page, await from('Assessor one', 'f1111111111', [], at));
  await page.getByText(feedbackMessages.added(1, 0)).waitFor();
  await page.goto('/paper/ccs14/#question-1.1');
  const box = page.locator('.paper-judgement');
  await box.getByText('Not yet met').waitFor();
  await box.getByText('Earlier judgements').click();
  await box.getByText(/Assessor one/).waitFor();
});

test('with no room on the device the learner is told, and can hand in all the same', async () => {
  const page = await openPaper(await newLearner(phone));
  const origin = new URL(page.url()).origin;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto('/paper/ccs14/#question-1.1');
  const box = page.getByRole('textbox', { name: paperMessages.answer });
  await box.fill('Written with no room left.');
  await box.blur();
  await page.getByText(/no room left, so your latest work is lost/).waitFor();
  await page.goto('/paper/ccs14/#hand-in');
  const evidence = await evidenceIn(await signAndMake(page));
  expect(evidence.answers[0]?.text).toBe('Written with no room left.');
});

test('a name that is not signed or a statement that is not agreed to makes no file', async () => {
  const page = await openPaper(await newLearner(phone), '#hand-in');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const make = page.getByRole('button', { name: handInMessages.make });
  await make.click();
  const name = page.getByLabel(handInMessages.name, { exact: true });
  expect(await name.evaluate((one) => one === document.activeElement)).toBe(true);
  await name.fill('A. Learner');
  await make.click();
  const agree = page.getByLabel(handInMessages.agree);
  expect(await agree.evaluate((one) => one === document.activeElement)).toBe(true);
  await agree.check();
  const signature = page.getByLabel(handInMessages.signature);
  await signature.fill('Somebody else');
  await make.click();
  expect(
    await signature.evaluate((one) => one instanceof HTMLInputElement && one.validationMessage),
  ).toBe(handInMessages.signatureDiffers);
  expect(downloads).toEqual([]);
  await page.reload();
  await hydrated(page, 'Paper');
  await expect
    .poll(() => page.getByLabel(handInMessages.name, { exact: true }).inputValue())
    .toBe('A. Learner');
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on any step at 320 px, and nothing scrolls sideways, %s',
  async (colorScheme) => {
    const learner = await newLearner({ colorScheme, viewport: { width: 320, height: 640 } });
    const page = await openPaper(learner);
    await write(page, '1.1', `An answer. ${'x'.repeat(200)}`);
    const found: string[] = [];
    for (const step of ['', '#question-1.1', '#question-4.5', '#reflection', '#hand-in']) {
      await page.goto(`/paper/ccs14/${step}`);
      await page.reload();
      await hydrated(page, 'Paper');
      await page.locator('h2').first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 320) found.push(`${step} is ${wide} px wide`);
      for (const finding of await axeFindings(page)) found.push(`${step} ${finding}`);
    }
    await page.goto('/paper/');
    for (const finding of await axeFindings(page)) found.push(finding);
    expect(found).toEqual([]);
  },
  120_000,
);
