import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import {
  evidenceFile,
  givenFile,
  packFile,
  packPassphrase,
  unitEvidence,
} from '../support/desk.ts';
import {
  addPerson,
  changeEntry,
  feedbackFrom,
  goTo,
  IQA,
  judge,
  lackingForClaim,
  openDesk,
  openEvidence,
  recordReflection,
  sampleAll,
  textOf,
  unlock,
  work,
} from '../support/desk-hands.ts';
import { anAnswer } from '../support/evidence.ts';
import { newLearner, newTab, useBrowser } from '../support/visit.ts';

useBrowser();

const pack = await packFile();
const first = unitEvidence('ccs14', { id: 'evidence-one-1' });

describe('the path from evidence to claim', () => {
  test('16 met, 2 resubmitted and met, countersigned, sampled, claimed once the reflection is there', async () => {
    const page = await openDesk();
    await addPerson(page, { name: 'Trainee', worksTowards: true });

    await page.getByLabel('Assessor pack').setInputFiles(pack);
    await unlock(page, 'not the passphrase');
    await page.getByText('That did not open it.').waitFor();
    await unlock(page);
    await page.getByText('The pack is open: guidance for 3 units.').waitFor();

    await openEvidence(page, await evidenceFile(first), await evidenceFile(first));
    await page.getByText('A. Learner, CCS14, attempt 1: opened.').waitFor();
    await page.getByText('this evidence was opened before').waitFor();

    await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
    await page.getByText('Four differences, each a comparison').waitFor();
    for (const { number } of first.unit.criteria) {
      await judge(page, number, ['1.2', '3.4'].includes(number) ? 'n' : 'm');
    }
    await page.getByText('18 of 18 judged').waitFor();
    await page.getByRole('link', { name: 'Go to the result' }).click();
    await page.getByText('18 judgements wait for a countersignature').first().waitFor();
    await addPerson(page, { name: 'Quality', role: IQA });
    await page.getByRole('button', { name: 'Countersign' }).click();
    await page.getByText('2 of 18 criteria are not met yet.').waitFor();
    await work(page, 'Trainee (Assessor)');

    const feedback = await feedbackFrom(page);
    const judgements = feedback.judgements.map(({ judgement }) => judgement);
    expect(judgements.filter((each) => each === 'met')).toHaveLength(16);
    expect(judgements.filter((each) => each === 'not-yet-met')).toHaveLength(2);
    expect([feedback.evidence, feedback.assessor]).toEqual([first.id, 'Trainee']);

    const second = unitEvidence('ccs14', {
      id: 'evidence-one-2',
      attempt: 2,
      previous: first.id,
      only: ['1.2', '3.4'],
    });
    const answers = second.answers.map((answer) => ({
      ...answer,
      text: `${answer.text} This matters because people compare.`,
      earlier: [{ attempt: 1, text: answer.text, at: answer.at }],
    }));
    await goTo(page, '/assessor/');
    await openEvidence(page, await evidenceFile({ ...second, answers }));
    await page.getByRole('link', { name: /^Mark: A. Learner.*2$/ }).click();
    await page.getByText('16 of 18 judged').waitFor();
    await page.getByText('What changed since the last attempt').click();
    expect((await page.locator('ins').textContent())?.trim()).toBe(
      'This matters because people compare.',
    );
    await judge(page, '1.2', 'm');
    await judge(page, '3.4', 'm');
    await work(page, `Quality (${IQA})`);
    await page.getByRole('link', { name: 'Go to the result' }).click();
    await page.getByRole('button', { name: 'Countersign' }).click();
    await page.getByText('Every criterion is met.').waitFor();

    await goTo(page, '/assessor/claim/');
    await page.getByText('A sampling plan of the IQA').first().waitFor();

    await goTo(page, '/assessor/iqa/');
    await sampleAll(page);

    expect(await lackingForClaim(page)).toEqual(['The learner’s summative reflection']);
    await recordReflection(page);
    await page.getByText('There is no reflection in the evidence').waitFor();
    await page.getByLabel('Where it was seen').fill('In the learner’s diary, on 28 November.');
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded.', { exact: true }).waitFor();

    await goTo(page, '/assessor/claim/');
    const unit = page.getByRole('region', { name: /CCS14/ });
    await unit.getByText('Complete: this unit can be claimed.').waitFor();
    await page.getByText('Credits: 6 of 13', { exact: true }).first().waitFor();
    await unit.getByRole('button', { name: 'Record that the unit is claimed' }).click();
    await unit.getByText(/^Claimed .* by Quality/).waitFor();
    await page.getByText(/^Chain whole: \d+ entries\.$/).waitFor();

    await changeEntry(page, 10);
    await goTo(page, '/assessor/claim/');
    await page.getByText('Entry 10 was changed after it was made.').waitFor();
    await page.getByText('The first trouble is at entry 10.').waitFor();
  }, 240_000);
});

describe('what comes in', () => {
  test('shows markup in an answer literally, and runs nothing of it', async () => {
    const page = await openDesk();
    await addPerson(page, { name: 'Assessor one' });
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const evidence = unitEvidence('ccs14', {
      id: 'hostile-evidence',
      learner: { name: '<b>A. Learner</b>' },
      answers: [anAnswer({ prompt: hostile, text: hostile })],
    });
    await openEvidence(page, await evidenceFile(evidence));
    await page.getByRole('link', { name: /^Mark: <b>A. Learner/ }).click();
    await page.getByText(hostile).nth(1).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).toContain('Assessment desk');
  });

  test('tells what is wrong with each file, and opens the others', async () => {
    const page = await openDesk();
    await addPerson(page, { name: 'Assessor one' });
    const good = await evidenceFile(first);
    const text = good.buffer.toString();
    await openEvidence(
      page,
      givenFile('photo.html', '<p>Not ours</p>'),
      givenFile('cut.html', text.slice(0, text.length / 2)),
      givenFile('edited.html', text.replace('in our shop', 'in my shop')),
      good,
      await evidenceFile(unitEvidence('ccs14', { id: first.id, only: ['1.1'] })),
      await evidenceFile(
        unitEvidence('fs139', { id: 'evidence-late-2', attempt: 2, previous: 'not-here-at-all' }),
      ),
    );
    expect(await page.locator('.desk-outcomes li').allTextContents()).toEqual([
      'photo.html is not an evidence file of this course.',
      'cut.html was cut short or changed after the learner made it. Ask for the file again.',
      'edited.html was cut short or changed after the learner made it. Ask for the file again.',
      'A. Learner, CCS14, attempt 1: opened.',
      expect.stringContaining('a file with the same number but other content'),
      expect.stringContaining('It follows an earlier attempt that was not opened here.'),
    ]);
    expect(await page.getByRole('link', { name: /^Mark/ }).count()).toBe(2);
  });

  test('sealed evidence opens with the centre’s key alone, and is closed again without it', async () => {
    const { sealFor } = await import('../../src/evidence/sealing.ts');
    const { readCentreKey } = await import('../../src/evidence/centre-key.ts');
    const page = await openDesk();
    await addPerson(page, { name: 'Assessor one' });
    await page.goto('/assessor/#record');
    await page.getByLabel('Name of the centre').fill('A centre');
    await page.getByRole('button', { name: 'Suggest a passphrase' }).last().click();
    const passphrase = await page.getByLabel('Passphrase for the private key').inputValue();
    const made = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await made;
    const [published] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Download the public key/ }).click(),
    ]);
    const reading = await readCentreKey(await textOf(published));
    if (reading.status !== 'read') throw new Error(reading.reason);
    const plain = (await evidenceFile(first)).buffer.toString();
    const sealed = givenFile('sealed.json', await sealFor(reading.key, plain));
    await goTo(page, '/assessor/');
    await openEvidence(page, sealed);
    await page.getByText('sealed.json is sealed. Open your centre’s key first').waitFor();

    await page.goto('/assessor/#record');
    await page.getByLabel('Passphrase of the key').fill(passphrase);
    await page.getByRole('button', { name: 'Open the key' }).click();
    await page.getByText('The key is open').waitFor();
    await page.evaluate(() => {
      location.hash = '';
    });
    await openEvidence(page, sealed);
    await page.getByText('A. Learner, CCS14, attempt 1: opened.').waitFor();
    await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
    await page.getByText('My answer to 1.1').waitFor();
    await page.reload();
    await page.getByText('This evidence is sealed.').waitFor();
  });
});

test('a signed statement is kept with its witness, and saved again byte for byte', async () => {
  const page = await openDesk();
  await addPerson(page, { name: 'Assessor one' });
  await openEvidence(page, await evidenceFile(first));
  await page.getByRole('link', { name: /^Result: A. Learner/ }).click();
  await page.getByLabel('What it is').selectOption('witness');
  await page.getByLabel('1.1', { exact: true }).check();
  await page.getByLabel('Name of the witness').fill('A manager');
  await page.getByLabel('How they know the learner’s work').fill('Line manager');
  await page.getByLabel('Statement', { exact: true }).fill('I saw it done.');
  await page.getByLabel('How you made sure of it').fill('I rang the manager.');
  const statement = givenFile('statement.html', '<script>document.title = 1</script>');
  await page.getByLabel('Signed statement as a file').setInputFiles(statement);
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Recorded.', { exact: true }).waitFor();
  expect(await page.getByLabel('Signed statement as a file').inputValue()).toBe('');
  const save = async (name: RegExp) => {
    const [made] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return [made.suggestedFilename(), await textOf(made)];
  };
  expect(await save(/^Save the signed statement/)).toEqual([
    statement.name,
    statement.buffer.toString(),
  ]);
  const [, evidence] = await save(/^Save attempt 1/);
  expect(evidence).toBe((await evidenceFile(first)).buffer.toString());
});

describe('two assessors', () => {
  test('who differ are told, and a decision of the IQA settles it; the history keeps all', async () => {
    const page = await openDesk();
    await addPerson(page, { name: 'Assessor one' });
    await addPerson(page, { name: 'Assessor two' });
    await addPerson(page, { name: 'Quality', role: IQA });
    await work(page, 'Assessor one (Assessor)');
    await openEvidence(page, await evidenceFile(first));
    await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
    await judge(page, '1.1', 'm');
    await work(page, 'Assessor two (Assessor)');
    await page.getByRole('link', { name: '1.1: Met' }).click();
    await judge(page, '1.1', 'n');
    await page.getByRole('link', { name: '1.1: Assessors differ' }).click();
    await page.getByText('Two assessors differ on this criterion.').waitFor();
    await work(page, `Quality (${IQA})`);
    await page.getByText('Settle it').first().click();
    await page.getByLabel('Reason for the decision').fill('No comparison is made.');
    await page.getByRole('button', { name: 'Settle it' }).click();
    await page.getByRole('link', { name: '1.1: Not yet met' }).waitFor();
    const history = page.getByRole('region', { name: 'Judgements so far' });
    expect(await history.getByRole('listitem').count()).toBe(3);
  });
});

/** Lets time pass, and the page see that it has. */
async function pass(page: Page, time: string) {
  await page.clock.fastForward(time);
  await page.clock.runFor(2000);
}

describe('the guidance', () => {
  test('locks after a time without use, warns before, and stays when told so', async () => {
    const page = await newTab(await newLearner());
    await page.clock.install();
    await page.goto('/assessor/');
    await addPerson(page, { name: 'Assessor one' });
    await page.getByLabel('Assessor pack').setInputFiles(pack);
    await unlock(page);
    await page.getByText('The pack is open').waitFor();
    await pass(page, '15:05');
    await page.getByRole('dialog').getByRole('button', { name: 'Keep it open' }).press('Enter');
    await pass(page, '14:00');
    await page.getByText('The pack is open').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await pass(page, '01:05');
    await page.getByRole('dialog').waitFor();
    await pass(page, '02:05');
    await page.getByText('Locked after a time without use.').waitFor();
    await page.getByLabel('Passphrase of the pack').waitFor();
  });

  test('is on no page and in no storage while the pack is locked', async () => {
    const page = await openDesk();
    await addPerson(page, { name: 'Assessor one' });
    await page.getByLabel('Assessor pack').setInputFiles(pack);
    await unlock(page);
    await openEvidence(page, await evidenceFile(first));
    await page.getByRole('button', { name: 'Lock now' }).click();
    await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
    await page.getByText('My answer to 1.1').waitFor();
    expect(await page.content()).not.toContain('Four differences, each a comparison');
    const stored = await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const database = await done(indexedDB.open('attain-desk'));
      const settings = database.transaction('settings').objectStore('settings');
      return JSON.stringify(await done(settings.getAll()));
    });
    expect(stored).toContain('attain-locked');
    expect(stored).not.toContain('Four differences');
    expect(stored).not.toContain(packPassphrase);
  });
});

test('on a phone the guidance stays at hand while a long answer is read, closed for each criterion', async () => {
  const page = await openDesk({ viewport: { width: 360, height: 740 } });
  await addPerson(page, { name: 'Assessor one' });
  await page.getByLabel('Assessor pack').setInputFiles(pack);
  await unlock(page);
  await page.getByText('The pack is open').waitFor();
  const long = 'We do this in our shop. '.repeat(150);
  const answers = first.answers.map((answer) => ({ ...answer, text: long }));
  await openEvidence(page, await evidenceFile({ ...first, answers }));
  await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
  await page.getByRole('heading', { name: /^1\.1 / }).waitFor();
  const guidance = page.locator('summary', { hasText: /^Guidance$/ });
  const lowest = async () => {
    const box = await guidance.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  expect(await lowest()).toBeLessThanOrEqual(740);
  await guidance.click();
  const looked = page.getByText('Four differences, each a comparison');
  expect((await looked.boundingBox())?.y).toBeLessThan(740);
  await judge(page, '1.1', 'm');
  await page.getByRole('heading', { name: /^1\.2 / }).waitFor();
  expect(await page.locator('details.desk-sheet[open]').count()).toBe(0);
  expect(await lowest()).toBeLessThanOrEqual(740);
});

test('two people of one name are told apart by hand', async () => {
  const page = await openDesk();
  await addPerson(page, { name: 'Assessor one' });
  const one = unitEvidence('ccs14', { id: 'evidence-sam-1', learner: { name: 'Sam' } });
  const other = unitEvidence('ccs14', { id: 'evidence-sam-2', learner: { name: 'Sam' } });
  await openEvidence(page, await evidenceFile(one), await evidenceFile(other));
  await page.getByText('If they are two people, say so').waitFor();
  await page
    .getByRole('link', { name: /^Result: Sam/ })
    .last()
    .click();
  await page.getByText('Not this learner’s evidence?').click();
  await page.getByLabel('How you know').fill('Their signatures differ.');
  await page.getByRole('button', { name: 'Record whose it is' }).click();
  await page.getByText('Assigned to this learner by hand').waitFor();
  await goTo(page, '/assessor/claim/');
  expect(await page.getByLabel('Learner', { exact: true }).locator('option').count()).toBe(2);
});

test('by keyboard alone: judge, go on, take back, and turn the single keys off', async () => {
  const page = await openDesk();
  await addPerson(page, { name: 'Assessor one' });
  await openEvidence(page, await evidenceFile(first));
  await page.getByRole('link', { name: /^Mark: A. Learner/ }).press('Enter');
  await page.getByRole('heading', { name: /^1\.1 / }).waitFor();
  await page.getByLabel('Met', { exact: true }).press('Space');
  await page.getByRole('button', { name: 'Record and go on' }).press('Enter');
  await page.getByText('1.1: Met, recorded.').waitFor();
  await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('1.2 '));
  await page.getByRole('button', { name: 'Take it back' }).press('Enter');
  await page.getByText('1.1: taken back. The record keeps both.').waitFor();
  await page.getByText('0 of 18 judged').waitFor();
  await page.keyboard.press('j');
  await page.getByRole('heading', { name: /^1\.3 / }).waitFor();
  await page.getByText('Keys', { exact: true }).press('Enter');
  await page.getByLabel('Single keys judge and move').press('Space');
  await page.getByRole('heading', { name: /^1\.3 / }).focus();
  await page.keyboard.press('m');
  await page.keyboard.press('j');
  expect(await page.getByLabel('Met', { exact: true }).isChecked()).toBe(false);
  await page.getByRole('heading', { name: /^1\.3 / }).waitFor();
  await page.getByLabel('Feedback to the learner').fill('Half a sentence');
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  await page.getByRole('heading', { name: /^2\.1 / }).waitFor();
  expect(await page.getByLabel('Feedback to the learner').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Previous' }).press('Enter');
  await page.getByRole('heading', { name: /^1\.3 / }).waitFor();
  expect(await page.getByLabel('Feedback to the learner').inputValue()).toBe('Half a sentence');
  // Not even a page that is closed in between loses it.
  await page.reload();
  await page.getByRole('heading', { name: /^1\.3 / }).waitFor();
  expect(await page.getByLabel('Feedback to the learner').inputValue()).toBe('Half a sentence');
});

test('a record goes to another device and back, locked with a passphrase; a damaged file changes nothing', async () => {
  const page = await openDesk();
  await addPerson(page, { name: 'Assessor one' });
  await openEvidence(page, await evidenceFile(first));
  await page.goto('/assessor/#record');
  await page.getByRole('button', { name: 'Suggest a passphrase' }).first().click();
  const passphrase = await page.getByLabel(/^Passphrase for the file/).inputValue();
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export the record' }).click(),
  ]);
  const text = await textOf(made);
  expect(text).not.toContain('A. Learner');

  const other = await openDesk();
  await addPerson(other, { name: 'Quality', role: IQA });
  await other.goto('/assessor/#record');
  const bringIn = async (content: string, secret: string) => {
    await other
      .getByLabel('Bring in a record')
      .last()
      .setInputFiles(givenFile('desk.json', content));
    await other.getByLabel('Passphrase of the file, if it has one').fill(secret);
    await other.getByRole('button', { name: 'Bring it in' }).click();
  };
  await bringIn(text.slice(0, -20), passphrase);
  await other.getByText('Your record is untouched.').waitFor();
  await bringIn(text, passphrase);
  await other.getByText('It does not go on from your record').waitFor();
  await other.getByRole('button', { name: 'Work on with it' }).click();
  await other.evaluate(() => {
    location.hash = '';
  });
  await other.getByRole('link', { name: /^Mark: A. Learner/ }).click();
  await other.getByText('My answer to 1.1').waitFor();
});

/** Whether a table has to be scrolled sideways. */
const hasWideTable = (page: Page) =>
  page
    .locator('.desk-scroller')
    .evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth));

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['dark', 320],
  ['light', 320],
] as const)('in %s at %d px', (colorScheme, width) => {
  test('axe finds nothing and nothing scrolls sideways on any page of the desk', async () => {
    const page = await openDesk({ colorScheme, viewport: { width, height: 800 } });
    const found: string[] = [];
    const look = async (where: string) => {
      for (const finding of await axeFindings(page)) found.push(`${where}: ${finding}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${where} is ${wide} px wide`);
      if (width < 400 && (await hasWideTable(page))) found.push(`${where} has a table too wide`);
    };
    await page.getByRole('button', { name: 'Add a person' }).click();
    await look('person');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await addPerson(page, { name: 'Trainee', worksTowards: true });
    await page.getByLabel('Assessor pack').setInputFiles(pack);
    await unlock(page);
    await page.getByText('The pack is open').waitFor();
    await openEvidence(page, await evidenceFile(first));
    await look('list');
    await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
    await judge(page, '1.1', 'm');
    await judge(page, '1.2', 'n');
    for (const part of ['Comments', 'Further evidence, discussion', 'Keys']) {
      await page.locator('summary', { hasText: part }).first().click();
    }
    await look('marking');
    await page.getByRole('link', { name: 'Go to the result' }).click();
    await page.getByLabel('What it is').selectOption('witness');
    await look('result');
    await page.goto('/assessor/#record');
    await page.getByRole('heading', { name: 'The centre’s key' }).waitFor();
    await page.getByLabel('Secret word of the centre').fill('harbour');
    await page.getByText(/^CCS14: \w{4}-\w{4}$/).waitFor();
    await look('record');
    await addPerson(page, { name: 'Quality', role: IQA });
    await goTo(page, '/assessor/iqa/');
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await page.getByText('1 sample chosen').waitFor();
    await look('plan');
    await page.getByRole('link', { name: /^Sample/ }).click();
    await page.getByText('My answer to 1.1').first().waitFor();
    await look('sample');
    await goTo(page, '/assessor/claim/');
    await page.getByText('Record an appeal').click();
    await look('claim');
    await goTo(page, '/assessor/eqa/');
    await page.getByRole('heading', { name: 'Sampling strategy' }).waitFor();
    await look('eqa');
    expect(found).toEqual([]);
  }, 120_000);
});

test('the EQA’s record is one page that opens without the desk', async () => {
  const page = await openDesk();
  await addPerson(page, { name: 'Trainee', worksTowards: true });
  await openEvidence(page, await evidenceFile(first));
  await page.getByRole('link', { name: /^Mark: A. Learner/ }).click();
  await judge(page, '1.1', 'm');
  await goTo(page, '/assessor/eqa/');
  const [made] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as one page' }).click(),
  ]);
  const html = await textOf(made);
  for (const said of ['Trainee', 'Working towards the qualification', 'Chain whole: 3 entries.']) {
    expect(html).toContain(said);
  }
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});

test('the desk asks not to be found, and no package has it', async () => {
  const page = await openDesk();
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  const outline = await (await page.request.get('/packages/course.json')).text();
  expect(outline).toContain('"fingerprint"');
  expect(outline).not.toContain('assessor');
});
