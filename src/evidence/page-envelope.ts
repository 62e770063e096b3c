/*
 * How evidence and feedback travel: one HTML page that reads by itself, with the structured data in
 * a block that no browser runs. The data and every byte of the page around it are bound together by
 * one digest, so that a change in either is noticed; what reads a file shows only its data.
 *
 * A digest without a key notices accident and careless editing. Who rewrites the data can also
 * rewrite the digest: what proves whose work it is, is the statement and the assessor's knowledge
 * of the learner, as on paper.
 */
import { largestFile, parseBounded } from './bounded-json.ts';
import { canonicalJson, sha256Hex } from './digest.ts';

export type PageFormat = 'attain-evidence' | 'attain-feedback';

/**
 * Why a file is not read:
 * - `too-large`: more than 20 million characters;
 * - `foreign`: no file of this program;
 * - `other-kind`: of this program, but not what was asked for (feedback instead of evidence …);
 * - `sealed`: can only be opened with the centre's key;
 * - `newer-version`: written by a release whose files this one cannot read;
 * - `damaged`: cut short, or changed since it was written, in its data or in its page.
 */
export type PageRefusal =
  | 'too-large'
  | 'foreign'
  | 'other-kind'
  | 'sealed'
  | 'newer-version'
  | 'damaged';

export type PageReading =
  | { readonly status: 'read'; readonly data: unknown }
  | { readonly status: 'refused'; readonly reason: PageRefusal };

const opening = '<script type="application/json" id="attain-data">';
const closing = '</script>';
/** Where the data goes in a page that is given to `writePage`. */
export const dataPlace = '<!--attain-data-->';

/** Puts data into a page at `dataPlace` and binds both. `data` is JSON with `format` and `version`. */
export async function writePage(page: string, data: unknown): Promise<string> {
  const [before, after, ...more] = page.split(dataPlace);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error('A page has one place for its data.');
  }
  return before + opening + (await blockOf(data, before + after)) + closing + after;
}

/** The data of a page of that format, if no byte of it has changed. Never throws. */
export async function readPage(text: string, format: PageFormat): Promise<PageReading> {
  if (text.length > largestFile) return refused('too-large');
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start);
  if (start < 0 || end < 0) return refused(reasonWithoutData(text));
  const block = text.slice(start + opening.length, end);
  const data = dataIn(parseBounded(block));
  if (!data) return refused('damaged');
  const head = headReason(data, format);
  if (head) return refused(head);
  const page = text.slice(0, start) + text.slice(end + closing.length);
  return (await blockOf(data, page)) === block ? { status: 'read', data } : refused('damaged');
}

/** Canonical, so that the data has one spelling and a changed byte cannot hide in white space. */
async function blockOf(data: unknown, page: string): Promise<string> {
  const bound = { data, page: await sha256Hex(page) };
  const digest = await sha256Hex(canonicalJson(bound));
  // `<` would let an answer close the block.
  return canonicalJson({ ...bound, digest }).replaceAll('<', '\\u003c');
}

function dataIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) && isRecord(value['data']) ? value['data'] : undefined;
}

function headReason(
  { format, version }: Readonly<Record<string, unknown>>,
  expected: PageFormat,
): PageRefusal | undefined {
  if (format !== 'attain-evidence' && format !== 'attain-feedback') return 'foreign';
  if (format !== expected) return 'other-kind';
  if (typeof version !== 'number') return 'damaged';
  return version > 1 ? 'newer-version' : undefined;
}

function reasonWithoutData(text: string): PageRefusal {
  const head = text.slice(0, 1000);
  if (head.includes('"attain-sealed"')) return 'sealed';
  if (/content="attain-(evidence|feedback)"/.test(head)) return 'damaged';
  return /"attain-[a-z-]+"/.test(head) ? 'other-kind' : 'foreign';
}

const refused = (reason: PageRefusal) => ({ status: 'refused', reason }) as const;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
