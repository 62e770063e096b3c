import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CourseReading, readCourse } from '../../src/curriculum/read.ts';

const UNIT = 'content/qualifications/100-1/units/tills';
/** Short names of the sample's files, relative to its project folder. */
export const paths = {
  qualification: 'content/qualifications/100-1/qualification.yaml',
  unit: `${UNIT}/unit.yaml`,
  notes: `${UNIT}/outcomes/1.yaml`,
  lesson: `${UNIT}/lessons/1.1-tills.mdx`,
  items: `${UNIT}/items/1.1.yaml`,
  tasks: `${UNIT}/tasks/1.1.yaml`,
  guidance: `${UNIT}/guidance/1.1.yaml`,
  glossary: 'content/glossary/tills.yaml',
  sources: 'content/sources.yaml',
  figure: 'src/components/figures/till.astro',
  page: 'src/pages/glossary.astro',
} as const;

/** A tiny course without a mistake. Every broken sample is one change to it. */
export const sample: Readonly<Record<string, string>> = {
  [paths.qualification]: `id: 100-1
number: 100/1
title: Certificate in Tills
awardingBody: A body
level: 3
credits: 6
guidedLearning: 50
totalQualificationTime: 60
ageRanges: [16-18]
purpose: To work a till.
assessment: [Portfolio]
grading: { scale: Pass/Fail, rule: All of it }
rules:
  minimumCredit: 6
  minimumCreditAtLevel: { credit: 6, atLevel: 3 }
  groups:
    - id: A
      title: Mandatory Group A
      kind: mandatory
      minimumCredit: 6
      units: [tills]
specification: { title: Guide }
`,
  [paths.unit]: `id: tills
title: Tills
level: 3
credit: 6
guidedLearning: 50
outcomes:
  - number: "1"
    text: Understand tills
    criteria:
      - number: "1.1"
        text: Describe a till
        kind: knowledge
      - number: "1.2"
        text: Work a till
        kind: performance
`,
  [paths.notes]: 'introduction: Tills hold money.\n',
  [paths.lesson]: `---
title: What a till does
criteria: ["1.1"]
summary:
  - A till holds money.
sources: [till-act]
---

Read about the <Term id="float">float</Term> in [the list](/glossary/).

## Counting money

<AsAt date="2026-11" source="till-act">Count it twice.</AsAt>

<Figure name="till" caption="A till" />

### Notes and coins

<YourTurn id="mine" prompt="Describe your till." />

<Activity item="case" />

See [above](#counting-money) and [this lesson](/units/tills/1/tills/#notes-and-coins).
`,
  [paths.items]: `criterion: "1.1"
items:
  - id: pick
    type: single-choice
    difficulty: 1
    stem: Which of these is kept in a till?
    section: counting-money
    also: ["1.2"]
    options:
      - { id: a, text: Coins, correct: true, reason: Yes. }
      - { id: b, text: Stamps, reason: In a drawer. }
      - { id: c, text: Letters, reason: In a tray. }
  - id: case
    type: scenario
    difficulty: 2
    stem: A customer says that the change is wrong.
    debrief: Count together.
    decisions:
      - id: s
        situation: She waits.
        choices:
          - { id: a, text: Count, quality: best, consequence: Good., reason: Fair., to: t }
          - { id: b, text: Refuse, quality: poor, consequence: Bad., reason: Rude. }
      - id: t
        situation: It was wrong.
        choices:
          - { id: a, text: Pay, quality: best, consequence: Good., reason: Fair. }
          - { id: b, text: Argue, quality: poor, consequence: Bad., reason: Rude. }
  - id: gaps
    type: gap-fill
    difficulty: 1
    stem: Complete the sentence.
    text: The {a} is counted before opening.
    gaps:
      - id: a
        options:
          - { id: x, text: float, correct: true, reason: Yes. }
          - { id: y, text: queue, reason: No. }
  - id: steps
    type: ordering
    difficulty: 2
    stem: Put the steps of closing a till in order.
    steps:
      - { id: c, text: Count, reason: First. }
      - { id: b, text: Bag, reason: Second. }
      - { id: s, text: Sign, reason: Third. }
  - id: sort
    type: categorise
    difficulty: 1
    stem: Sort what you find in a till.
    groups:
      - { id: n, label: Notes }
      - { id: c, label: Coins }
    entries:
      - { id: a, text: Fiver, group: n, reason: Paper. }
      - { id: b, text: Tenner, group: n, reason: Paper. }
      - { id: d, text: Penny, group: c, reason: Metal. }
      - { id: e, text: Pound, group: c, reason: Metal. }
  - id: total
    type: numeric
    difficulty: 2
    stem: The float is £50 and sales are £25. How much should be in the till?
    answer: 75
    reason: Float and sales together.
    traps:
      - { value: 25, reason: That leaves out the float. }
    otherwise: Add the float to the sales.
`,
  [paths.tasks]: `criterion: "1.1"
tasks:
  - id: describe
    prompt: Describe a till.
    words: { from: 50, to: 150 }
    points:
      - { id: a, text: Money }
      - { id: b, text: Receipts }
`,
  [paths.guidance]: `criterion: "1.1"
guidance:
  - task: describe
    points: [Money]
`,
  [paths.glossary]: `- id: float
  term: float
  meaning: Money in the till at opening.
  criteria: ["tills/1.1"]
`,
  [paths.sources]: `- id: till-act
  title: Till Act
  publisher: Parliament
  date: "2015"
`,
  [paths.figure]: '<svg></svg>\n',
  [paths.page]: '<h1>Glossary</h1>\n',
};

const sampleTools = [
  { id: 'till-plan', title: 'Till plan', summary: 'A plan of a till.', criteria: ['tills/1.2'] },
];

/** A change to the sample: in this file, this text becomes that; or, without `to`, it is all of it. */
export interface Change {
  readonly file: string;
  readonly from?: string;
  readonly to: string;
}

/** Writes the sample with the changes to a temporary folder and reads it as a course. */
export async function readSample(...changes: readonly Change[]): Promise<CourseReading> {
  const project = await mkdtemp(join(tmpdir(), 'course-'));
  try {
    for (const [path, text] of Object.entries(changed(changes))) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await writeFile(join(project, path), text);
    }
    return await readCourse(join(project, 'content'), sampleTools);
  } finally {
    await rm(project, { recursive: true });
  }
}

/** `items/1.1.yaml:3 missing-key` for each problem, the file without the unit's folder. */
export async function problemsWith(...changes: readonly Change[]): Promise<readonly string[]> {
  const { problems } = await readSample(...changes);
  return problems.map(({ file, line, rule }) => `${file.replace(`${UNIT}/`, '')}:${line} ${rule}`);
}

function changed(changes: readonly Change[]): Readonly<Record<string, string>> {
  const files = new Map(Object.entries(sample));
  for (const { file, from, to } of changes) {
    const text = files.get(file) ?? '';
    if (from !== undefined && !text.includes(from)) throw new Error(`${file} lacks “${from}”`);
    files.set(file, from === undefined ? to : text.replace(from, () => to));
  }
  return Object.fromEntries(files);
}
