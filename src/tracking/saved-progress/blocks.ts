import { type BitReader, type BitWriter, bitReader, bitWriter } from './bits.ts';
import { readFacts, type SavedFacts, writeFacts } from './facts.ts';
import { formats, fullShare, type SavedLesson, type SavedResponse } from './records.ts';

/** Responses, lessons or facts. Each block is readable by itself. */
export interface Block {
  readonly responses: readonly SavedResponse[];
  readonly lessons: readonly SavedLesson[];
  readonly facts?: SavedFacts | undefined;
}

/** Bytes of a block of responses: lists, none empty, each to items of one criterion. */
export function responseBlock(lists: readonly (readonly SavedResponse[])[]): Uint8Array {
  const writer = bitWriter();
  writer.bits(0, 1);
  for (const [place, list] of lists.entries()) {
    writeResponses(writer, list);
    writer.bits(Number(place < lists.length - 1), 1);
  }
  return writer.bytes();
}

function writeResponses(writer: BitWriter, responses: readonly SavedResponse[]): void {
  const ordered = [...responses].sort((a, b) => a.minute - b.minute || a.tryNumber - b.tryNumber);
  const first = ordered[0];
  if (first === undefined) return;
  writer.bits(first.criterion, 16);
  writer.bits(first.minute, 24);
  writer.number(ordered.length - 1, 3);
  // In a block without a second response to any item, no item has to say whether it is new.
  const repeats = hasRepeats(ordered);
  writer.bits(Number(repeats), 1);
  const usual = ordered.every(isUsual);
  writer.bits(Number(usual), 1);
  const met: SavedResponse[] = [];
  let minute = first.minute;
  for (const response of ordered) {
    writer.number(response.minute - minute, 2);
    minute = response.minute;
    writeItem(writer, response, { met, repeats });
    writeResult(writer, response, usual);
  }
}

export function lessonBlock(lessons: readonly SavedLesson[]): Uint8Array {
  const writer = bitWriter();
  const ordered = [...lessons].sort((a, b) => a.minute - b.minute);
  let minute = ordered[0]?.minute ?? 0;
  writer.bits(1, 1);
  writer.bits(minute, 24);
  writer.number(ordered.length, 3);
  for (const lesson of ordered) {
    writer.number(lesson.minute - minute, 6);
    minute = lesson.minute;
    writer.bits(lesson.lesson, 16);
  }
  return writer.bytes();
}

/**
 * A block of facts looks like one of no lessons, which says nothing by itself: a release that does
 * not know facts reads it so, and all else with it.
 */
export function factBlock(facts: SavedFacts): Uint8Array {
  const writer = bitWriter();
  writer.bits(1, 1);
  writer.bits(0, 24);
  writer.number(0, 3);
  writeFacts(writer, facts);
  return writer.bytes();
}

/**
 * Reads the bytes of a block.
 * @throws OutOfBits when they end too early.
 */
export function readBlock(bytes: Uint8Array): Block {
  const reader = bitReader(bytes);
  if (reader.bits(1) === 0) return { responses: readLists(reader), lessons: [] };
  const lessons = readLessons(reader);
  return lessons.length > 0
    ? { responses: [], lessons }
    : { responses: [], lessons, facts: readFacts(reader) };
}

function readLists(reader: BitReader): readonly SavedResponse[] {
  const responses = [...readResponses(reader)];
  while (reader.bits(1) === 1) responses.push(...readResponses(reader));
  return responses;
}

function readResponses(reader: BitReader): readonly SavedResponse[] {
  const criterion = reader.bits(16);
  let minute = reader.bits(24);
  const count = reader.number(3) + 1;
  const repeats = reader.bits(1) === 1;
  const usual = reader.bits(1) === 1;
  const met: ItemFields[] = [];
  const responses: SavedResponse[] = [];
  while (responses.length < count) {
    minute += reader.number(2);
    const item = readItem(reader, { met, repeats });
    responses.push({ criterion, minute, ...item, ...readResult(reader, item.format, usual) });
  }
  return responses;
}

function readLessons(reader: BitReader): readonly SavedLesson[] {
  let minute = reader.bits(24);
  const count = reader.number(3);
  const lessons: SavedLesson[] = [];
  while (lessons.length < count) {
    minute += reader.number(6);
    lessons.push({ minute, lesson: reader.bits(16) });
  }
  return lessons;
}

type ItemFields = Pick<SavedResponse, 'item' | 'format' | 'revision'>;

/** The items of a block so far, and whether any comes back in it. */
interface Met<T> {
  readonly met: T[];
  readonly repeats: boolean;
}

/** An item is spelled out when it is first met in a block, and then named by its place. */
function writeItem(
  writer: BitWriter,
  response: SavedResponse,
  { met, repeats }: Met<SavedResponse>,
): void {
  const place = met.findIndex((other) => isSameItem(other, response));
  if (repeats && met.length > 0) writer.bits(place < 0 ? 1 : 0, 1);
  if (place >= 0) {
    writer.bits(place, bitsFor(met.length));
    return;
  }
  writer.bits(response.item, 14);
  writer.bits(response.format, 4);
  writer.bits(response.revision, 4);
  met.push(response);
}

function readItem(reader: BitReader, { met, repeats }: Met<ItemFields>): ItemFields {
  const isNew = !repeats || met.length === 0 || reader.bits(1) === 1;
  if (!isNew) return met[reader.bits(bitsFor(met.length))] ?? { item: 0, format: 15, revision: 0 };
  const item = { item: reader.bits(14), format: reader.bits(4), revision: reader.bits(4) };
  met.push(item);
  return item;
}

function hasRepeats(responses: readonly SavedResponse[]): boolean {
  return responses.some(
    (one, place) => responses.findIndex((other) => isSameItem(other, one)) < place,
  );
}

function isSameItem(a: SavedResponse, b: SavedResponse): boolean {
  return a.item === b.item && a.format === b.format && a.revision === b.revision;
}

const bitsFor = (choices: number) => 32 - Math.clz32(choices - 1);
const written = formats.length - 1;

/** A first try while studying: most responses are. */
function isUsual({ tryNumber, mode }: SavedResponse): boolean {
  return tryNumber === 1 && mode === 0;
}

/** `allUsual`: every response of the list is a first try while studying, and need not say so. */
function writeResult(writer: BitWriter, response: SavedResponse, allUsual: boolean): void {
  const { tryNumber, mode, confidence } = response;
  writeShare(writer, response);
  const usual = isUsual(response);
  if (!allUsual) writer.bits(Number(usual), 1);
  if (!usual) {
    writer.number(tryNumber - 1, 1);
    writer.bits(mode, 2);
  }
  writer.bits(Number(confidence > 0), 1);
  if (confidence > 0) writer.bits(confidence, 2);
}

function writeShare(writer: BitWriter, { share, found, format }: SavedResponse): void {
  writer.bits(Number(share === fullShare), 1);
  if (share === fullShare) return;
  writer.bits(Number(share > 0), 1);
  if (share > 0) writer.bits(share, 5);
  if (format !== written) return;
  writer.bits(found.length, 4);
  for (const point of found) writer.bits(point, 5);
}

function readResult(reader: BitReader, format: number, allUsual: boolean) {
  const { share, found } = readShare(reader, format);
  const usual = allUsual || reader.bits(1) === 1;
  const tryNumber = usual ? 1 : reader.number(1) + 1;
  const mode = usual ? 0 : reader.bits(2);
  const confidence = reader.bits(1) === 1 ? reader.bits(2) : 0;
  return { share, found, tryNumber, mode, confidence };
}

function readShare(reader: BitReader, format: number) {
  if (reader.bits(1) === 1) return { share: fullShare, found: [] };
  const share = reader.bits(1) === 1 ? reader.bits(5) : 0;
  const found: number[] = [];
  if (format === written) {
    for (let left = reader.bits(4); left > 0; left -= 1) found.push(reader.bits(5));
  }
  return { share, found };
}
