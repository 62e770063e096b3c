import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A file of a package: its path from the root with forward slashes, and its bytes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const deflate = promisify(deflateRaw);
/** 1 January 1980, midnight: the earliest that a zip can say, and the same in every build. */
const date = 0x21;
const time = 0;
/** The names are UTF-8. */
const utf8 = 0x800;
const version = 20;
/** Compressed already: trying again costs time and gains nothing. */
const stored = /\.(png|jpe?g|webp|avif|woff2|mp[34])$/;

interface Packed {
  readonly crc: number;
  readonly method: 0 | 8;
  readonly data: Uint8Array;
}

/** What was compressed before: packages share most of their files, and the very bytes of them. */
const packed = new WeakMap<Uint8Array, Promise<Packed>>();

/** A zip archive of the files: sorted by name, without dates, so that the same files give the same bytes. */
export async function zipOf(files: readonly PackageFile[]): Promise<Buffer> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const entries = await Promise.all(
    sorted.map(async (file) => ({ file, name: Buffer.from(file.path), ...(await packedOf(file)) })),
  );
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { file, name, crc, method, data } of entries) {
    const sizes = { crc, method, packedSize: data.length, size: file.bytes.length };
    const local = header(0x04034b50, 30, 4, { ...sizes, nameLength: name.length });
    const central = header(0x02014b50, 46, 6, { ...sizes, nameLength: name.length });
    central.writeUInt16LE(version, 4);
    central.writeUInt32LE(offset, 42);
    parts.push(local, name, data);
    directory.push(central, name);
    offset += local.length + name.length + data.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...parts, ...directory, end(entries.length, size, offset)]);
}

interface Fields {
  readonly crc: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly nameLength: number;
}

/** The fields that an entry's two headers share, from `at` on. */
function header(signature: number, length: number, at: number, fields: Fields): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  bytes.writeUInt16LE(version, at);
  bytes.writeUInt16LE(utf8, at + 2);
  bytes.writeUInt16LE(fields.method, at + 4);
  bytes.writeUInt16LE(time, at + 6);
  bytes.writeUInt16LE(date, at + 8);
  bytes.writeUInt32LE(fields.crc, at + 10);
  bytes.writeUInt32LE(fields.packedSize, at + 14);
  bytes.writeUInt32LE(fields.size, at + 18);
  bytes.writeUInt16LE(fields.nameLength, at + 22);
  return bytes;
}

function end(count: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(count, 8);
  bytes.writeUInt16LE(count, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}

function packedOf({ path, bytes }: PackageFile): Promise<Packed> {
  const packing = packed.get(bytes) ?? pack(path, bytes);
  packed.set(bytes, packing);
  return packing;
}

async function pack(path: string, bytes: Uint8Array): Promise<Packed> {
  const crc = crc32(bytes);
  if (stored.test(path)) return { crc, method: 0, data: bytes };
  const data = await deflate(bytes, { level: 9 });
  return data.length < bytes.length ? { crc, method: 8, data } : { crc, method: 0, data: bytes };
}
