import { inflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import { hostileName } from './entry-name.ts';
import { PackageRefused } from './refused.ts';

/** A file of a zip, not yet unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the zip says; `read` fails if that is not true. */
  readonly size: number;
  /** @throws PackageRefused when the entry is damaged. */
  readonly read: () => Uint8Array<ArrayBuffer>;
}

/** What a browser on a phone can bear. Sizes in bytes. */
export const zipLimits = {
  zip: 300_000_000,
  unpacked: 600_000_000,
  files: 10_000,
  /** Unpacked to packed, of files that are big enough for it to matter. */
  ratio: 200,
  ratioFrom: 10_000_000,
} as const;

/**
 * The files of a zip, from its central directory (APPNOTE 4.3.12), folders left out. Nothing is
 * unpacked yet, so that limits and names are checked before a byte is.
 *
 * @throws PackageRefused for what is no zip, is too big, or has names that reach outside.
 */
export function readZip(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] {
  if (bytes.length > zipLimits.zip) refuse(`The zip is larger than ${mega(zipLimits.zip)} MB.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > zipLimits.files) refuse(`The zip has more than ${zipLimits.files} files.`);
  const records = readDirectory(view, view.getUint32(end + 16, true), count);
  const files = records.filter(({ name }) => !name.endsWith('/'));
  checkNames(records.map(({ name }) => name));
  checkSizes(files);
  return files.map((record) => ({
    name: record.name,
    size: record.size,
    read: () => unpack(view, record),
  }));
}

interface DirectoryRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

/** The end record is 22 bytes and a comment of up to 65,535. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  return refuse('The file is not a zip, or its end is missing.');
}

function readDirectory(view: DataView, start: number, count: number): readonly DirectoryRecord[] {
  const records: DirectoryRecord[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.central) {
      return refuse('The zip’s list of files is damaged.');
    }
    const length = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const name = readName(view, at + 46, { length, isUtf8: (flags & 0x800) !== 0 });
    records.push({
      name,
      flags,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return records;
}

/** Many tools write UTF-8 without saying so; what is not UTF-8 is read byte by byte. */
function readName(
  view: DataView,
  at: number,
  { length, isUtf8 }: { readonly length: number; readonly isUtf8: boolean },
): string {
  if (at + length > view.byteLength) return refuse('The zip’s list of files is damaged.');
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function checkNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const reason = hostileName(name);
    if (reason !== undefined) refuse(`The zip has a file whose name ${reason}: ${shown(name)}.`);
    if (seen.has(name)) refuse(`The zip has two files of one name: ${shown(name)}.`);
    seen.add(name);
  }
}

function checkSizes(files: readonly DirectoryRecord[]): void {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > zipLimits.unpacked) {
    refuse(`The zip unpacks to more than ${mega(zipLimits.unpacked)} MB.`);
  }
  for (const { name, flags, method, packed, size } of files) {
    if ((flags & 1) !== 0) refuse(`The zip is protected by a password: ${shown(name)}.`);
    if (method !== 0 && method !== 8) {
      refuse(`${shown(name)} is packed in a way that browsers cannot unpack.`);
    }
    if (size > zipLimits.ratioFrom && size > packed * zipLimits.ratio) {
      refuse(`${shown(name)} unpacks to more than ${zipLimits.ratio} times its size.`);
    }
  }
}

function unpack(view: DataView, record: DirectoryRecord): Uint8Array<ArrayBuffer> {
  const damaged = `${shown(record.name)} is damaged in the zip.`;
  const { offset, packed, size, method } = record;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signature.local) {
    return refuse(damaged);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) return refuse(damaged);
  const source = new Uint8Array(view.buffer, view.byteOffset + start, packed);
  const content = method === 0 ? new Uint8Array(source) : inflated(source, size, damaged);
  if (content.length !== size || crc32(content) !== record.crc) return refuse(damaged);
  return content;
}

/** One byte more than is said, so that an entry that is larger is noticed and goes no further. */
function inflated(source: Uint8Array, size: number, damaged: string): Uint8Array<ArrayBuffer> {
  try {
    const out = new Uint8Array(size + 1);
    return out.subarray(0, inflateSync(source, { out }).length);
  } catch {
    return refuse(damaged);
  }
}

const mega = (bytes: number) => Math.round(bytes / 1_000_000);

/** A name as it can be shown: short, and with nothing in it that moves the text. */
function shown(name: string): string {
  const plain = name.replace(/\p{C}/gu, '\u{fffd}');
  return `“${plain.length > 120 ? `${plain.slice(0, 120)}…` : plain}”`;
}

function refuse(reason: string): never {
  throw new PackageRefused(reason);
}
