import { beginsWithVerb } from './verbs.ts';

/** A number at the start of an outcome (`2`, `LO2`) or a criterion (`2.3`, `AC 2.3`). */
export interface Mark {
  readonly major: number;
  /** Absent for an outcome. */
  readonly minor?: number | undefined;
  /** Said to be an outcome or criterion in words or letters (`LO1`), not by its number alone. */
  readonly labelled: boolean;
  /** Numbered within its outcome (`AC2`): `major` is the outcome's, not read here. */
  readonly within?: boolean | undefined;
}

/** A stretch of text, with the number that it began with. */
export interface Part {
  readonly mark?: Mark | undefined;
  readonly text: string;
}

const criterionStart =
  /^(AC|assessment criteri(?:on|a)|criterion)? ?\(?(\d{1,2})\.(\d{1,2})(?![\d/%]|\.\d|,\d)(?:[.):;]+| ?[–—-](?= ))?(?= |$|[A-Z“"‘'])\)? ?(.*)$/i;
const outcomeStart =
  /^(?:LO|learning outcome|outcome|element)[ .]{0,2}(\d{1,2})(?![\d.]\d|\d)(?: ?[.):–—-]+)? ?(.*)$/i;
const withinStart = /^(?:AC|assessment criterion) ?(\d{1,2})(?![\d.])(?: ?[.):–—-]+)? +(\S.*)$/i;
const plainStart = /^(\d{1,2})(?:\.0)?(?:[.)] ?|: | )(?=[\p{L}“"‘'(])(.*)$/u;
const lone = /^(\d{1,2})[.)]?$/;
/** What a number counts when it numbers nothing: `1.5 hours`. */
const counted =
  /^(?:hours?|hrs?|credits?|weeks?|days?|years?|minutes?|months?|per ?cent|percent|million|points?|marks?|pages?|kg|km|cm|mm|metres?|litres?|or more|and above|GLH|to \d)\b/i;

/** Reads the number that a text begins with, if it can number an outcome or a criterion. */
export function readMark(text: string): Part {
  const criterion = criterionStart.exec(text);
  if (criterion) return criterionPart(criterion, text);
  const labelled = outcomeStart.exec(text);
  if (labelled) {
    return {
      mark: { major: Number(labelled[1]), labelled: true },
      text: (labelled[2] ?? '').trim(),
    };
  }
  const within = withinStart.exec(text);
  if (within) {
    const mark = { major: 0, minor: Number(within[1]), labelled: true, within: true };
    return { mark, text: (within[2] ?? '').trim() };
  }
  const found = plainStart.exec(text) ?? lone.exec(text);
  if (!found || counted.test(found[2] ?? '')) return { text };
  return { mark: { major: Number(found[1]), labelled: false }, text: (found[2] ?? '').trim() };
}

function criterionPart(found: RegExpExecArray, whole: string): Part {
  const text = (found[4] ?? '').trim();
  if (counted.test(text)) return { text: whole };
  const major = Number(found[2]);
  const minor = Number(found[3]);
  const labelled = found[1] !== undefined;
  if (minor === 0) return { mark: { major, labelled }, text };
  return { mark: { major, minor, labelled }, text };
}

interface Candidate {
  readonly at: number;
  readonly major: number;
  readonly minor: number;
}

/** Words after which a number refers to a criterion elsewhere, and does not begin one. */
const refersBefore =
  /(?:\b(?:and|or|see|section|table|figure|version|criterion|criteria|AC|ACs|LO|outcome|than|unit|units|paragraph|clause|level|step|page|part|chapter|appendix|both|between|per|least|over|about|approximately|v)|[–—,/&(-])$/i;
/** Words that may do so, or may end a criterion: `as set out in 1.2`, `what a desk is for 1.2 List`. */
const mayReferBefore = /\b(?:in|to|from|of|with|at|by|under|for|on)$/i;

/**
 * Parts a text in which several criteria run together (`1.1 … 1.2 … 1.3 …`), at numbers that go
 * on from the last one. A number that a sentence merely mentions (`as in 1.2`) parts nothing.
 */
export function splitRun(text: string): readonly Part[] {
  const cuts = acceptedCuts(text);
  if (cuts.length === 0) return [readMark(text)];
  const starts = cuts[0] === 0 ? cuts : [0, ...cuts];
  return starts.flatMap((from, index) => splitOutcome(text.slice(from, starts[index + 1]).trim()));
}

function acceptedCuts(text: string): readonly number[] {
  const cuts: number[] = [];
  let last: Candidate | undefined;
  let capital: boolean | undefined;
  for (const found of text.matchAll(/(?<![^\s;.)])(?:AC ?)?(\d{1,2})\.(\d{1,2})(?![\d/%]|\.\d)/g)) {
    const candidate = { at: found.index, major: Number(found[1]), minor: Number(found[2]) };
    const rest = wordsAfter(text, found.index + found[0].length);
    if (!isStart(text, candidate, last, rest, capital)) continue;
    capital ??= /^\p{Lu}/u.test(rest);
    last = candidate;
    cuts.push(candidate.at);
  }
  return cuts;
}

function wordsAfter(text: string, from: number): string {
  return text.slice(from, from + 60).replace(/^[.):;]*\s*/, '');
}

function isStart(
  text: string,
  candidate: Candidate,
  last: Candidate | undefined,
  rest: string,
  capital: boolean | undefined,
): boolean {
  if (candidate.minor === 0 || counted.test(rest) || !/^[\p{L}“"‘'(]/u.test(rest)) return false;
  if (candidate.at === 0) return true;
  const before = text.slice(Math.max(0, candidate.at - 40), candidate.at).trimEnd();
  if (refersBefore.test(before)) return false;
  if (mayReferBefore.test(before) && !isLone(text, candidate, rest)) return false;
  if (capital === true && !/^[\p{Lu}“"‘'(]/u.test(rest)) return false;
  return goesOn(last, candidate, rest);
}

// Behind `for` or `in`, a number begins a criterion when a verb in capitals follows it and the same
// number does not come again.
function isLone(text: string, { at, major, minor }: Candidate, rest: string): boolean {
  const again = text.indexOf(` ${major}.${minor} `, at + 1);
  return again < 0 && /^\p{Lu}/u.test(rest) && beginsWithVerb(rest);
}

function goesOn(last: Candidate | undefined, next: Candidate, rest: string): boolean {
  if (last === undefined) return next.minor === 1 && beginsWithVerb(rest);
  if (next.major === last.major) {
    const step = next.minor - last.minor;
    return step === 1 || (step > 1 && step <= 3 && beginsWithVerb(rest));
  }
  return next.major === last.major + 1 && next.minor === 1;
}

/** Parts `1.3 Describe … 2. Identify …`, where the next outcome follows in the same line. */
function splitOutcome(text: string): readonly Part[] {
  const part = readMark(text);
  const mark = part.mark;
  if (mark?.minor === undefined) return [part];
  const next = mark.major + 1;
  const found = new RegExp(`\\s(?:LO ?)?${next}[.):]\\s+(?=\\p{Lu})|\\sLO ?${next}\\s+`, 'u').exec(
    part.text,
  );
  if (!found) return [part];
  const outcome = { mark: { major: next, labelled: found[0].includes('LO') } };
  return [
    { mark, text: part.text.slice(0, found.index).trim() },
    { ...outcome, text: part.text.slice(found.index + found[0].length).trim() },
  ];
}
