/** What a centre hands the desk in tests: an assessor pack, and evidence for a whole unit. */

import { contentVersionOf } from '../../src/curriculum/content-version.ts';
import { readCourse } from '../../src/curriculum/read.ts';
import { criteriaOf, unitName } from '../../src/domain/curriculum.ts';
import type { EvidenceAnswer, EvidenceFile } from '../../src/domain/evidence.ts';
import { writeEvidence } from '../../src/evidence/evidence-file.ts';
import { writePack } from '../../src/evidence/pack.ts';
import { packOf } from '../../src/guarding/pack-of.ts';
import { anEvidence } from './evidence.ts';

const course = await readCourse('content');

export const packPassphrase = 'k7m2x-9f3qd-c8v0t-5hj1w';

/** A file as Playwright gives it to a page. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A text as a file. */
export function givenFile(name: string, text: string): GivenFile {
  return { name, mimeType: 'text/html', buffer: Buffer.from(text) };
}

/** The assessor pack of the course that is built. */
export async function packFile(): Promise<GivenFile> {
  return givenFile('attain-assessor-pack.json', await writePack(packPassphrase, packOf(course, 0)));
}

/** Evidence for a unit of the course: one answer for each criterion, or for some. */
export function unitEvidence(
  id: string,
  given: Partial<EvidenceFile> & { readonly only?: readonly string[] } = {},
): EvidenceFile {
  const found = course.course.units.find(({ unit }) => unit.id === id);
  if (!found) throw new Error(`The course has no unit ${id}.`);
  const { only, ...rest } = given;
  const criteria = criteriaOf(found.unit);
  const answers = criteria.flatMap((criterion): readonly EvidenceAnswer[] => {
    const task = found.tasks.find((each) => each.criterion === criterion.id);
    if (!task || (only && !only.includes(criterion.number))) return [];
    const text = `My answer to ${criterion.number}: in our shop we do this, whereas a bank does that.`;
    return [
      {
        task: task.id,
        criterion: criterion.id,
        prompt: task.prompt,
        text,
        words: text.split(' ').length,
        at: Date.UTC(2026, 10, 20),
        earlier: [],
      },
    ];
  });
  return anEvidence({
    unit: {
      id,
      title: unitName(found.unit),
      reference: found.unit.reference,
      qualification: found.qualification,
      contentVersion: contentVersionOf(found),
      criteria: criteria.map(({ id: own, number, text }) => ({ id: own, number, text })),
    },
    answers,
    reflection: undefined,
    ...rest,
  });
}

/** Evidence as the file that a learner hands in. */
export async function evidenceFile(evidence: EvidenceFile): Promise<GivenFile> {
  const name = `evidence-${evidence.unit.id}-${evidence.attempt}-${evidence.id}.html`;
  return givenFile(name, await writeEvidence(evidence));
}
