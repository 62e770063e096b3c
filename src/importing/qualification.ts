import { unfinished } from './continuation.ts';
import type { Finding, Place, Read } from './finding.ts';
import type { Grading, ImportedQualification, ImportedRules } from './imported.ts';
import type { LabelHit } from './label-hits.ts';
import type { Field } from './label-rules.ts';
import type { Row, TextRow } from './row.ts';
import { titlePattern } from './title.ts';
import {
  numberPattern,
  readAges,
  readCount,
  readDate,
  readLevel,
  readQualificationNumber,
} from './values.ts';

const guidePattern =
  /^(?:.{0,80} )?(?:Qualification|Unit|Centre)? ?(?:Guidance|Guide|Specification|Handbook)\b.{0,60}$/;

export interface QualificationParts {
  readonly rows: readonly Row[];
  /** Labels that are not those of a unit. */
  readonly hits: readonly LabelHit[];
  readonly rules: ImportedRules;
  readonly file: string;
  /** The whole text, for the awarding body's full name. */
  readonly text: string;
}

/** The qualification that a guide is about, or undefined when it names none. */
export function readQualification(parts: QualificationParts): {
  readonly qualification: ImportedQualification | undefined;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const pick = picker(parts, findings);
  const number = pick('number', readQualificationNumber, 'number') ?? numberInTitle(parts);
  const title = titleOf(parts, findings);
  if (title === undefined && number === undefined)
    return { qualification: undefined, findings: [] };
  const qualification: ImportedQualification = {
    title,
    number,
    awardingBody: awardingBody(parts, title),
    level: levelOf(parts, title, findings),
    credits: pick('credit', readCount, 'credits'),
    guidedLearning: pick('guidedLearning', readCount, 'guidedLearning'),
    totalQualificationTime: pick('totalTime', readCount, 'totalQualificationTime'),
    ageRanges: agesOf(parts),
    purpose: pick('purpose', (value) => value, 'purpose'),
    assessment: pick('assessment', methods, 'assessment'),
    grading: pick('grading', readGrading, 'grading'),
    operationalStart: pick('start', readDate, 'operationalStart'),
    review: pick('review', readDate, 'review'),
    operationalEnd: pick('operationalEnd', readDate, 'operationalEnd'),
    certificationEnd: pick('certificationEnd', readDate, 'certificationEnd'),
    rules: parts.rules,
    specification: specification(parts, title),
  };
  return { qualification, findings };
}

type Pick = <T>(
  field: Field,
  read: (value: string) => T | undefined,
  name: string,
) => Read<T> | undefined;

/** Takes the first value of a field and reports a later one that differs. */
function picker({ hits, file }: QualificationParts, findings: Finding[]): Pick {
  return (field, read, name) => {
    const values = hits
      .filter((hit) => hit.field === field)
      .flatMap((hit) => {
        const value = read(hit.value);
        return value === undefined
          ? []
          : [{ value, place: { file, line: hit.line }, text: hit.text }];
      });
    const first = values[0];
    const other = values.find((one) => JSON.stringify(one.value) !== JSON.stringify(first?.value));
    if (
      first !== undefined &&
      other !== undefined &&
      field !== 'purpose' &&
      field !== 'assessment'
    ) {
      const message = `Line ${first.place.line} says ${first.value}, line ${other.place.line} says ${other.value}. The first was taken.`;
      findings.push({
        kind: 'contradiction',
        about: `qualification.${name}`,
        message,
        place: other.place,
        text: other.text,
      });
    }
    return first;
  };
}

function titleOf(
  { hits, rows, file }: QualificationParts,
  findings: Finding[],
): Read<string> | undefined {
  const labelled = hits.find(
    (hit) =>
      hit.field === 'qualificationTitle' || (hit.field === 'title' && titlePattern.test(hit.value)),
  );
  if (labelled !== undefined) {
    return {
      value: bareTitle(labelled.value),
      place: { file, line: labelled.line },
      text: labelled.text,
    };
  }
  const at = rows.findIndex((one) => one.kind === 'text' && isTitle(one));
  const row = rows[at];
  if (row?.kind !== 'text') return undefined;
  const rest = wrappedRest(rows[at + 1]);
  const goesOn = rest !== undefined && unfinished.test(row.text);
  const text = goesOn ? `${row.text} ${rest}` : row.text;
  const place = { file, line: row.line };
  if (rest !== undefined && !goesOn) {
    const message = `The title may go on in the next line: “${rest}”.`;
    findings.push({ kind: 'ambiguous', about: 'qualification.title', message, place, text });
  }
  return { value: bareTitle(text), place, text };
}

/** A line right below a title that can be the rest of it, wrapped. */
function wrappedRest(row: Row | undefined): string | undefined {
  if (row?.kind !== 'text' || row.bullet !== undefined || row.text.length > 60) return undefined;
  const isOther = /\d|:|\b(?:guid|specification|handbook|version|contents|qualification)/i.test(
    row.text,
  );
  return isOther || titlePattern.test(row.text) ? undefined : row.text;
}

function isTitle({ text, bullet }: TextRow): boolean {
  return (
    bullet === undefined &&
    text.length <= 160 &&
    titlePattern.test(text) &&
    !/[.;:,]$/.test(text) &&
    !/\b(?:is|are|has|was|will|must|this)\b/.test(text)
  );
}

function bareTitle(text: string): string {
  return text
    .replace(numberPattern, '')
    .replace(/\( ?\)/, '')
    .replace(/[ –—:-]+$/, '')
    .trim();
}

/** The number beside the title or a level on the first pages; not one that is merely mentioned. */
function numberInTitle({ rows, file }: QualificationParts): Read<string> | undefined {
  for (const row of rows.slice(0, 400)) {
    if (row.kind !== 'text' || row.bullet !== undefined || row.text.length > 160) continue;
    const value = readQualificationNumber(row.text);
    if (
      value !== undefined &&
      (titlePattern.test(row.text) || /^\W*\d{3}.?\d{4}.?[\dX]\W*$/.test(row.text))
    ) {
      return { value, place: { file, line: row.line }, text: row.text };
    }
  }
  return undefined;
}

function levelOf(
  parts: QualificationParts,
  title: Read<string> | undefined,
  findings: Finding[],
): Read<number> | undefined {
  const inTitle = Number(/\bLevel ([1-8])\b/i.exec(title?.value ?? '')?.[1]);
  const labelled = picker(parts, findings)('level', readLevel, 'level');
  if (!title || !inTitle) return labelled;
  if (labelled !== undefined && labelled.value !== inTitle) {
    const message = `The title says level ${inTitle}, line ${labelled.place.line} says ${labelled.value}. The title's was taken.`;
    findings.push({
      kind: 'contradiction',
      about: 'qualification.level',
      message,
      place: labelled.place,
      text: labelled.text,
    });
  }
  return { ...title, value: inTitle };
}

/** The longest form in which the name that begins the title stands in the guide most often. */
function awardingBody(
  { hits, text, file }: QualificationParts,
  title: Read<string> | undefined,
): Read<string> | undefined {
  const labelled = hits.find((hit) => hit.field === 'awardingBody');
  if (labelled !== undefined)
    return { value: labelled.value, place: { file, line: labelled.line }, text: labelled.text };
  const short = /^(.{2,60}?) (?:Level [1-8]|Entry Level)\b/.exec(title?.value ?? '')?.[1];
  if (title === undefined || short === undefined) return undefined;
  const counts = new Map<string, number>();
  const name = new RegExp(
    `${short.replace(/[^\w ]/g, '\\$&')}(?: [A-Z][\\w&]+){0,4} (?:Limited|Ltd|plc|CIC)\\b`,
    'g',
  );
  for (const [found] of text.matchAll(name)) counts.set(found, (counts.get(found) ?? 0) + 1);
  const full = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
  if (full === undefined) return { ...title, value: short };
  const line = text.slice(0, text.indexOf(full)).split('\n').length;
  return { value: full, place: { file, line }, text: full };
}

function agesOf({ hits, rows, file }: QualificationParts): Read<readonly string[]> | undefined {
  const hit = hits.find((one) => one.field === 'ages' && readAges(one.value).length > 0);
  if (hit !== undefined)
    return { value: readAges(hit.value), place: { file, line: hit.line }, text: hit.text };
  const at = rows.findIndex(
    (row) => row.kind === 'text' && /\bage (?:range|group)s?\b.{0,40}:$/i.test(row.text),
  );
  if (at < 0) return undefined;
  const entries: TextRow[] = [];
  for (const row of rows.slice(at + 1, at + 12)) {
    if (row.kind === 'text' && row.bullet !== undefined) entries.push(row);
    else if (row.kind !== 'gap') break;
  }
  const value = entries.flatMap((row) => readAges(row.text));
  const first = entries[0];
  return first === undefined || value.length === 0
    ? undefined
    : { value, place: { file, line: first.line }, text: entries.map((row) => row.text).join('; ') };
}

/** `• Portfolio • Assignment`, or one entry a line. */
function methods(value: string): readonly string[] {
  return value
    .split(/\s*[•●▪\n;]\s*/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** `Pass/Fail To achieve a Pass …`: the scale, then the rule. */
function readGrading(value: string): Grading | undefined {
  const found =
    /^((?:pass|fail|merit|distinction|credit|achieved?|not achieved|competent|not yet competent|graded|ungraded|not graded|refer)(?:(?: ?[/,&-] ?| and | or )(?:pass|fail|merit|distinction\*?|credit|not achieved|not yet competent|refer))*)\b[.:]? *(.*)$/is.exec(
      value,
    );
  if (!found) return undefined;
  const rule = (found[2] ?? '').trim();
  return { scale: found[1] ?? '', ...(rule === '' ? {} : { rule }) };
}

function specification(
  { rows, hits, file }: QualificationParts,
  title: Read<string> | undefined,
): ImportedQualification['specification'] {
  const row = rows
    .slice(0, 60)
    .find(
      (one): one is TextRow =>
        one.kind === 'text' && one.text.length < 120 && guidePattern.test(one.text),
    );
  const read = (field: Field) => {
    const hit = hits.find((one) => one.field === field);
    const place: Place = { file, line: hit?.line ?? 0 };
    return hit && { value: hit.value, place, text: hit.text };
  };
  const name =
    row === undefined
      ? title?.value
      : title === undefined || row.text.includes(title.value)
        ? row.text
        : `${row.text}, ${title.value}`;
  const source =
    row === undefined
      ? title
      : { value: row.text, place: { file, line: row.line }, text: row.text };
  return {
    title: name === undefined || source === undefined ? undefined : { ...source, value: name },
    version: read('version'),
    date: read('issued'),
  };
}
