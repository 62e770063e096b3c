/**
 * Saved progress, version 1: a text of printable ASCII for a platform's one field.
 *
 *     A1<head>.<block>.<block> …     head and blocks in base 85
 *
 * Head: package (24 bits), revision (24), writer (16), blocks (16), dropped (8), checksum (16).
 * Each block is checked and readable by itself, so that a text that was cut or damaged gives back
 * all that is whole. What each block holds is said in `blocks.ts`, and what is kept of an event,
 * and why items may come and go, in `records.ts`. Responses' contents, notes and sittings are not
 * saved here: they stay in the learner's log. See `choose.ts` for what is dropped when it does
 * not fit.
 *
 * A later version begins with another digit, and its reader stands beside this one. What version 1
 * says is never changed; a kind of block may be added if readers that do not know it pass over it.
 */
import { hash } from '../../domain/shuffle.ts';
import { fromBase85, toBase85 } from './base85.ts';
import { bitReader, bitWriter } from './bits.ts';
import { type Block, factBlock, lessonBlock, readBlock, responseBlock } from './blocks.ts';
import type { SavedFacts } from './facts.ts';
import type { SavedLesson, SavedResponse } from './records.ts';

export interface SavedProgress {
  /** Grows by one with every saving. */
  readonly revision: number;
  /** Tells devices apart that save to the same place; 16 bits. */
  readonly writer: number;
  readonly responses: readonly SavedResponse[];
  readonly lessons: readonly SavedLesson[];
  /** The learner's word on pieces of work and the assessment's date; absent when there is none. */
  readonly facts?: SavedFacts | undefined;
  /** Whether some of the learner's responses did not fit. */
  readonly dropped: boolean;
}

export type ProgressReading =
  | { readonly status: 'empty' }
  | { readonly status: 'whole'; readonly progress: SavedProgress }
  /** Some of it is lost. The revision is 0 if that is. */
  | { readonly status: 'damaged'; readonly progress: SavedProgress }
  /** Of another package, of a newer version, or nothing that this program wrote. */
  | { readonly status: 'foreign' | 'newer' | 'unreadable' };

/** Most responses in a block: what a single fault can cost. */
const mostInBlock = 40;

/** The text for these; as long as it takes. */
export function writeProgress(packageId: string, progress: SavedProgress): string {
  const blocks = [
    ...(progress.facts ? [factBlock(progress.facts)] : []),
    ...blocksOf(progress.responses),
    ...lessonBlocks(progress.lessons),
  ];
  const head = bitWriter();
  head.bits(packageHash(packageId), 24);
  head.bits(progress.revision, 24);
  head.bits(progress.writer, 16);
  head.bits(blocks.length, 16);
  head.bits(progress.dropped ? 1 : 0, 8);
  const texts = [head.bytes(), ...blocks].map((bytes, place) =>
    toBase85(sealed(bytes, place === 0 ? 'head' : packageId)),
  );
  return `A1${texts.join('.')}`;
}

/** Reads what is whole. Never throws. */
export function readProgress(packageId: string, text: string): ProgressReading {
  if (text === '') return { status: 'empty' };
  const [headText = '', ...blockTexts] = text.slice(2).split('.');
  const head = readHead(headText);
  const blocks = blockTexts.flatMap((block) => readSealed(block, packageId) ?? []);
  if (head && head.packageHash !== packageHash(packageId)) return { status: 'foreign' };
  if (!head && blocks.length === 0) return { status: isNewer(text) ? 'newer' : 'unreadable' };
  const whole = text.startsWith('A1') && blocks.length === head?.blocks;
  const progress = { ...(head ?? noHead), ...contentOf(blocks) };
  return { status: whole ? 'whole' : 'damaged', progress };
}

function contentOf(blocks: readonly Block[]): Block {
  const [facts] = blocks.flatMap((block) => block.facts ?? []);
  return {
    responses: blocks.flatMap((block) => block.responses),
    lessons: blocks.flatMap((block) => block.lessons),
    ...(facts ? { facts } : {}),
  };
}

const noHead = { revision: 0, writer: 0, dropped: false };

const isNewer = (text: string) => /^A[2-9]/.test(text);

const packageHash = (id: string) => hash(id) & 0xffffff;

function blocksOf(responses: readonly SavedResponse[]): readonly Uint8Array[] {
  const criteria = [...new Set(responses.map(({ criterion }) => criterion))].sort((a, b) => a - b);
  const lists = criteria.flatMap((criterion) =>
    inParts(responses.filter((one) => one.criterion === criterion)),
  );
  return together(lists).map(responseBlock);
}

/** Joins lists to groups of at most `mostInBlock` responses, keeping their order. */
function together(
  lists: readonly (readonly SavedResponse[])[],
): readonly (readonly (readonly SavedResponse[])[])[] {
  const groups: (readonly SavedResponse[])[][] = [];
  let size = mostInBlock;
  for (const list of lists) {
    size += list.length;
    const group = groups.at(-1);
    if (group && size <= mostInBlock) {
      group.push(list);
      continue;
    }
    groups.push([list]);
    size = list.length;
  }
  return groups;
}

function lessonBlocks(lessons: readonly SavedLesson[]): readonly Uint8Array[] {
  return inParts(lessons).map(lessonBlock);
}

function inParts<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / mostInBlock);
  return Array.from({ length: count }, (_, part) =>
    list.slice(part * mostInBlock, (part + 1) * mostInBlock),
  );
}

/** The bytes with 16 bits of checksum before them. The salt makes another package's invalid. */
function sealed(bytes: Uint8Array, salt: string): Uint8Array {
  const sum = checksum(bytes, salt);
  return Uint8Array.from([sum >> 8, sum & 0xff, ...bytes]);
}

function unsealed(text: string, salt: string): Uint8Array | undefined {
  const bytes = fromBase85(text);
  if (!bytes || bytes.length < 3) return undefined;
  const [high = 0, low = 0, ...rest] = bytes;
  const content = Uint8Array.from(rest);
  return checksum(content, salt) === high * 256 + low ? content : undefined;
}

function checksum(bytes: Uint8Array, salt: string): number {
  const full = hash(salt + String.fromCharCode(...bytes));
  return (full ^ (full >>> 16)) & 0xffff;
}

function readHead(text: string) {
  const bytes = unsealed(text, 'head');
  if (bytes?.length !== 11) return undefined;
  const reader = bitReader(bytes);
  return {
    packageHash: reader.bits(24),
    revision: reader.bits(24),
    writer: reader.bits(16),
    blocks: reader.bits(16),
    dropped: reader.bits(8) === 1,
  };
}

function readSealed(text: string, packageId: string): Block | undefined {
  const bytes = unsealed(text, packageId);
  try {
    return bytes && readBlock(bytes);
  } catch {
    // The checksum was met by chance: nothing in it can be relied on.
    return undefined;
  }
}
