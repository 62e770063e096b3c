import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AuthoredFile, authoredFiles } from '../../src/importing/authored-files.ts';
import { readContent } from '../../src/importing/existing.ts';
import { importGuides } from '../../src/importing/import-guide.ts';
import { planImport } from '../../src/importing/plan.ts';

const old = `Front desk

Unit Reference\tM/660/1111
Quay Reference\tFD1
Level\t2
Credit Value\t2
Guided Learning (GL)\t14
Learning Outcomes\tAssessment Criteria
1. Understand a front desk\t1.1 Explain what a front desk is for 1.2 List the equipment of a front desk 1.3 Describe how calls are passed on to colleagues
2. Be able to greet guests\t2.1 Greet a guest by name 2.2 Sign a guest in
`;
/** 1.2 is new, the former 1.2 is now 1.3, 1.3 is gone, 2.1 is reworded, the credit differs. */
const newer = old
  .replace(
    '1.2 List the equipment of a front desk 1.3 Describe how calls are passed on to colleagues',
    '1.2 Identify who may enter a building 1.3 List the equipment of a front desk',
  )
  .replace('2.1 Greet a guest by name', '2.1 Greet a guest politely by name')
  .replace('Credit Value\t2', 'Credit Value\t3');

const guide = (text: string) => importGuides([{ file: 'guide.txt', text }]);
const folder = 'units/fd1';

const unitFile =
  authoredFiles(guide(old)).find((file) => file.path === `${folder}/unit.yaml`)?.text ?? '';
const authored: readonly AuthoredFile[] = [
  {
    path: `${folder}/unit.yaml`,
    text: unitFile
      .replace('title: Front desk', 'title: Front desk\nintroduction: Ours.')
      .replace(
        'text: List the equipment of a front desk\n        kind: knowledge',
        'text: List the equipment of a front desk\n        kind: performance\n        note: Ours too.',
      ),
  },
  {
    path: `${folder}/lessons/1.2-equipment.mdx`,
    text: "---\ntitle: Things\ncriteria: ['1.2']\nsummary: [One.]\n---\n\nSee 1.2 in the guide.\n",
  },
  {
    path: `${folder}/lessons/1.3-calls.mdx`,
    text: '---\ntitle: Calls\ncriteria: ["1.3"]\nsummary: [One.]\n---\n\nText.\n',
  },
  {
    path: `${folder}/items/1.2.yaml`,
    text: 'criterion: "1.2"\nitems:\n  - id: pen\n    also: ["1.1", "1.2"]\n    stem: Version "1.2" of what?\n',
  },
  { path: `${folder}/items/2.1.yaml`, text: 'criterion: "2.1"\nitems: []\n' },
  {
    path: 'glossary/fd1.yaml',
    text: '- id: pen\n  term: pen\n  meaning: A pen.\n  criteria: ["fd1/1.2", "other/1.2"]\n',
  },
];

const plan = planImport(guide(newer), readContent(authored));
const written = new Map(plan.write.map((file) => [file.path, file.text]));

describe('a newer guide over existing content', () => {
  test('the difference names what was added, removed, reworded and moved', () => {
    expect(plan.difference.split('\n')).toEqual([
      '### Front desk',
      '',
      '- credit: 2 → 3',
      '- 1.2 **added**: “Identify who may enter a building”',
      '- 1.2 **moved to 1.3**: “List the equipment of a front desk”',
      '  - moved along: `lessons/1.2-equipment.mdx`, `items/1.2.yaml`',
      '- 1.3 **removed**: “Describe how calls are passed on to colleagues”',
      '  - **set aside** in import-review/set-aside, to be used elsewhere or deleted: `lessons/1.3-calls.mdx`',
      '- 2.1 **reworded**: “Greet a guest by name” → “Greet a guest politely by name”',
      '  - **stay attached; need review**: `items/2.1.yaml`',
    ]);
  });

  test('files follow their criterion to its new number, and nothing but numbers changes in them', () => {
    expect(written.get(`${folder}/lessons/1.3-equipment.mdx`)).toBe(
      "---\ntitle: Things\ncriteria: ['1.3']\nsummary: [One.]\n---\n\nSee 1.2 in the guide.\n",
    );
    expect(written.get(`${folder}/items/1.3.yaml`)).toBe(
      'criterion: "1.3"\nitems:\n  - id: pen\n    also: ["1.1", "1.3"]\n    stem: Version "1.2" of what?\n',
    );
    expect(written.get('glossary/fd1.yaml')).toContain('["fd1/1.3", "other/1.2"]');
  });

  test('files of a criterion that is gone are set aside, not lost', () => {
    expect(written.get(`import-review/set-aside/${folder}/lessons/1.3-calls.mdx`)).toContain(
      'title: Calls',
    );
    expect([...plan.remove].sort()).toEqual([
      `${folder}/lessons/1.2-equipment.mdx`,
      `${folder}/lessons/1.3-calls.mdx`,
    ]);
  });

  test('what our authors added stays with its criterion', () => {
    const unit = parse(written.get(`${folder}/unit.yaml`) ?? '');
    expect(unit).toMatchObject({ introduction: 'Ours.', credit: 3 });
    expect(unit.outcomes[0].criteria[2]).toEqual({
      number: '1.3',
      text: 'List the equipment of a front desk',
      kind: 'performance',
      note: 'Ours too.',
    });
  });

  test('a new criterion gets its stubs, and no other file is touched', () => {
    const untouched = [`${folder}/items/2.1.yaml`, `${folder}/lessons/2.1-guest-name.mdx`];
    for (const path of untouched) expect(written.has(path)).toBe(false);
    expect(written.get(`${folder}/items/1.2.yaml`)).toContain('Identify who may enter a building');
    expect(written.get(`${folder}/tasks/1.2.yaml`)).toContain('criterion: "1.2"');
  });

  test('the same guide again changes nothing', () => {
    const again = planImport(guide(old), readContent(authored));
    expect(again).toMatchObject({ write: [], remove: [], difference: '' });
  });
});

test('the project’s guides over the project’s content change nothing', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const sample = (file: string) => ({ file, text: read(`samples/${file}`) });
  const paths = [
    'qualifications/601-6883-3/qualification.yaml',
    'qualifications/601-6883-3/units/ccs14/unit.yaml',
    'qualifications/601-6883-3/units/fs139/unit.yaml',
    'units/lead-team/unit.yaml',
  ];
  const content = readContent(paths.map((path) => ({ path, text: read(`../../content/${path}`) })));
  const imported = importGuides([
    sample('qualification-guide.txt'),
    sample('unit-criteria-table.txt'),
  ]);
  expect(planImport(imported, content)).toMatchObject({ write: [], remove: [], difference: '' });
});
