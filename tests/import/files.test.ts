import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readGuide } from '../../src/importing/files/read-guide.ts';
import { importGuides } from '../../src/importing/import-guide.ts';
import { docx, numbered, paragraph, pdf, table } from './made-files.ts';

// The command starts a process and a thread; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const seed = (name: string) => new URL(`samples/${name}`, import.meta.url).pathname;

async function imported(name: string, bytes: Uint8Array | string) {
  await writeFile(join(folder, name), bytes);
  const { units } = importGuides([await readGuide(join(folder, name))]);
  return units.map((unit) => ({
    title: unit.title?.value,
    urn: unit.urn?.value,
    level: unit.level?.value,
    outcomes: unit.outcomes.map((outcome) => [outcome.number, outcome.text?.value]),
    criteria: unit.outcomes.flatMap((outcome) =>
      outcome.criteria.map(({ number, text }) => `${number} ${text.value}`),
    ),
  }));
}

const unit = {
  title: 'Front desk',
  urn: 'M/660/1111',
  level: 2,
  outcomes: [
    ['1', 'Understand a front desk'],
    ['2', 'Be able to greet guests'],
  ],
  criteria: [
    '1.1 Explain what a front desk is for',
    '1.2 List its equipment',
    '2.1 Greet a guest by name',
  ],
};

describe('guides in Word', () => {
  test('a table with several paragraphs in a cell', async () => {
    const cells = (...texts: string[]) => texts.map(paragraph).join('');
    const body =
      paragraph('Front desk') +
      table([
        [cells('Unit reference number'), cells('M/660/1111')],
        [cells('Level'), cells('2')],
      ]) +
      paragraph('') +
      table([
        [
          cells('Learning outcomes', 'The learner will:'),
          cells('Assessment criteria', 'The learner can:'),
        ],
        [
          cells('1. Understand a front desk'),
          cells('1.1 Explain what a front desk is for', '1.2 List its equipment'),
        ],
        [cells('2. Be able to greet guests'), cells('2.1 Greet a guest by name')],
      ]);
    expect(await imported('table.docx', docx(body))).toEqual([unit]);
  });

  test('numbers that Word writes itself', async () => {
    const body =
      paragraph('Unit title: Front desk') +
      paragraph('Unit reference number: M/660/1111') +
      paragraph('Level: 2') +
      paragraph('Learning outcomes and assessment criteria') +
      numbered(0, 'Understand a front desk') +
      numbered(1, 'Explain what a front desk is for') +
      numbered(1, 'List its equipment') +
      numbered(0, 'Be able to greet guests') +
      numbered(1, 'Greet a guest by name');
    expect(await imported('numbered.docx', docx(body))).toEqual([unit]);
  });

  test('a zip bomb is refused before it unpacks', async () => {
    const bomb = docx(paragraph('1.1 Explain').repeat(400_000));
    await writeFile(join(folder, 'bomb.docx'), bomb);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readGuide(join(folder, 'bomb.docx'))).rejects.toThrow('zip bomb');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5_000_000);
  });

  test.each([
    ['no zip at all', 'PK\u0003\u0004 nothing', 'cannot be unpacked'],
    ['cut off', docx(paragraph('1.1 Explain')).slice(0, 300), 'cannot be unpacked'],
  ])('%s', async (_, bytes, message) => {
    await expect(imported('broken.docx', bytes)).rejects.toThrow(message);
  });
});

describe('guides in PDF', () => {
  test('two columns, both wrapped', async () => {
    const texts = [
      [60, 780, 'Unit title: Front desk'],
      [60, 765, 'Unit reference number: M/660/1111'],
      [60, 750, 'Level: 2'],
      [60, 720, 'Learning outcomes'],
      [300, 720, 'Assessment criteria'],
      [60, 700, '1. Understand a'],
      [300, 700, '1.1 Explain what a front desk'],
      [72, 688, 'front desk'],
      [318, 688, 'is for'],
      [300, 676, '1.2 List its equipment'],
      [60, 660, '2. Be able to greet guests'],
      [300, 660, '2.1 Greet a guest by name'],
    ] as const;
    expect(await imported('columns.pdf', pdf(texts))).toEqual([unit]);
  });

  test('a table that a browser printed over three pages', async () => {
    const { units } = importGuides([await readGuide(seed('printed.pdf'))]);
    const roles = ['organisation', 'customer', 'team member', 'line manager'];
    const criteria = [1, 2, 3, 4, 5].flatMap((outcome) =>
      roles.map(
        (role, index) =>
          `${outcome}.${index + 1} Explain how the ${role} deals with situation number ${'abcd'[index]} in the workplace, taking account of agreed procedures`,
      ),
    );
    const outcomes = [...'abcde'].map(
      (part) =>
        `Understand how a team leader prepares for and manages part ${part} of the work of a team`,
    );
    expect(units).toHaveLength(1);
    expect(units[0]?.outcomes.map((outcome) => outcome.text?.value)).toEqual(outcomes);
    expect(
      units[0]?.outcomes.flatMap((outcome) =>
        outcome.criteria.map(({ number, text }) => `${number} ${text.value}`),
      ),
    ).toEqual(criteria);
    expect(units[0]).toMatchObject({
      title: { value: 'Leading a small team' },
      credit: { value: 6 },
    });
  });

  test.each([
    ['pictures only', pdf([]), 'no text'],
    ['damaged', '%PDF-1.4 nothing else', 'damaged'],
  ])('%s', async (_, bytes, message) => {
    await expect(imported('bad.pdf', bytes)).rejects.toThrow(message);
  });
});

describe('files that are not what they say', () => {
  test('a PDF named .txt is named for what it is', async () => {
    await expect(imported('really-pdf.txt', pdf([]))).rejects.toThrow(
      'PDF file under another name',
    );
  });

  test('a file that does not exist', async () => {
    await expect(readGuide(join(folder, 'none.txt'))).rejects.toThrow('no file');
  });
});

describe('npm run import', () => {
  const run = promisify(execFile);
  const cli = new URL('../../src/importing/cli.ts', import.meta.url).pathname;
  const command = (...args: string[]) =>
    run(process.execPath, [cli, ...args], { cwd: folder }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        text: error.stderr + error.stdout,
      }),
    );

  test('writes the content folder, with stubs for every criterion and the review', async () => {
    const { code, text } = await command(
      seed('qualification-guide.txt'),
      seed('unit-criteria-table.txt'),
      '--out',
      'course',
    );
    expect({ code, text }).toMatchObject({ code: 0, text: expect.stringContaining('57 criteria') });
    const files = await readdir(join(folder, 'course'), { recursive: true });
    const of = (kind: RegExp) => files.filter((file) => kind.test(file)).length;
    expect([
      of(/unit\.yaml$/),
      of(/lessons\/.+mdx$/),
      of(/items\/.+yaml$/),
      of(/tasks\/.+yaml$/),
    ]).toEqual([3, 57, 57, 57]);
    expect(await readFile(join(folder, 'course/import-review/README.md'), 'utf8')).toContain(
      'qualification-guide.txt:462',
    );
  });

  test('writes JSON', async () => {
    expect(await command(seed('gaps.txt'), '--out', 'json', '--format', 'json')).toMatchObject({
      code: 0,
    });
    const data = JSON.parse(await readFile(join(folder, 'json/import.json'), 'utf8'));
    expect(
      data.units[0].outcomes[0].criteria.map(
        ({ number, line }: { number: string; line: number }) => [number, line],
      ),
    ).toEqual([
      ['1.1', 8],
      ['1.2', 8],
      ['1.4', 8],
    ]);
  });

  test('--strict fails on what is missing; wrong arguments and unreadable guides fail and write nothing', async () => {
    expect(await command(seed('gaps.txt'), '--out', 'strict', '--strict')).toMatchObject({
      code: 3,
    });
    expect(await command(seed('gaps.txt'))).toMatchObject({
      code: 2,
      text: expect.stringContaining('--out DIR'),
    });
    await writeFile(join(folder, 'huge.txt'), '');
    await truncate(join(folder, 'huge.txt'), 50_000_000);
    const huge = await command('huge.txt', '--out', 'nothing');
    expect(huge).toEqual({
      code: 1,
      text: 'huge.txt: has 50 MB; at most 20 MB are read. Give the guide of one qualification.\n',
    });
    expect(await readdir(folder)).not.toContain('nothing');
    const blocked = await command(seed('gaps.txt'), '--out', 'huge.txt/course');
    expect(blocked).toMatchObject({ code: 1, text: expect.stringContaining('cannot be written') });
  });
});
