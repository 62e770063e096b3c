import { base64url } from 'jose';
import * as v from 'valibot';
import { type Verification, verifyChain } from '../../assessment/chain.ts';
import type { AnyEntry } from '../../assessment/record.ts';
import { largestFile, parseBounded } from '../../evidence/bounded-json.ts';
import { canonicalJson, sha256Hex } from '../../evidence/digest.ts';
import { listOf, moment, text } from '../../evidence/fields.ts';
import { lock, type UnlockRefusal, unlock } from '../../evidence/locked.ts';
import type { KeptFile, RecordInfo } from './database.ts';
import { bytesDigest } from './digest.ts';
import { anyEntrySchema } from './entry-schema.ts';
import { type DeskSettings, longestComment, mostComments } from './settings.ts';

const format = 'attain-desk';
const version = 1;

/** A few hundred portfolios with their files. A larger file is not read at all. */
export const largestDeskFile = 200_000_000;
/** What a file with a passphrase may hold, so that `unlock` takes it again. */
export const largestLockedDesk = 29_000_000;

/**
 * A whole record as a file, with what makes work go on at another desk. The centre's private key is
 * not in it: that is carried by itself, so that whoever gets a record does not get the key too.
 */
export interface DeskFile {
  readonly record: Pick<RecordInfo, 'id' | 'head'>;
  readonly entries: readonly AnyEntry[];
  readonly files: readonly KeptFile[];
  readonly exportedAt: number;
  /** The comment bank, and the assessor pack, still locked. Absent in the first files. */
  readonly settings?: Pick<DeskSettings, 'comments' | 'pack'> | undefined;
}

/**
 * Why a desk file is not read:
 * - `needs-passphrase`: it is locked, and no passphrase was given;
 * - `damaged`: cut short, or changed since it was written;
 * - the others as they say.
 */
export type DeskFileRefusal =
  | 'too-large'
  | 'foreign'
  | 'newer-version'
  | 'damaged'
  | 'needs-passphrase'
  | Exclude<UnlockRefusal, 'not-locked'>;

export type DeskFileReading =
  | {
      readonly status: 'read';
      readonly file: DeskFile;
      /** A record whose chain is broken is read all the same: what is left of it can be looked at. */
      readonly verification: Verification;
    }
  | { readonly status: 'refused'; readonly reason: DeskFileRefusal };

const keptFile = v.strictObject({
  digest: text(64),
  name: text(1000),
  data: v.pipe(v.string(), v.regex(/^[\w-]*$/)),
});
const bodySchema = v.strictObject({
  record: v.strictObject({
    id: text(100),
    head: v.strictObject({ seq: v.number(), hash: text(64) }),
  }),
  entries: v.array(anyEntrySchema),
  files: listOf(keptFile, 100_000),
  exportedAt: moment,
  settings: v.optional(
    v.strictObject({
      comments: listOf(text(longestComment), mostComments),
      pack: v.optional(text(2 * largestFile)),
    }),
  ),
});
const headSchema = v.looseObject({ format: v.literal(format), version: v.number() });
const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.literal(version),
  checksum: text(64),
  body: bodySchema,
});

/** The text of a desk file. */
export async function writeDeskFile({ files, ...rest }: DeskFile): Promise<string> {
  const body = {
    ...rest,
    files: files.map(({ bytes, ...file }) => ({ ...file, data: base64url.encode(bytes) })),
  };
  const checksum = await sha256Hex(canonicalJson(body));
  return JSON.stringify({ format, version, checksum, body });
}

/** The same under a passphrase; undefined when it is too large for that. */
export async function lockDeskFile(file: DeskFile, passphrase: string) {
  const bytes = new TextEncoder().encode(await writeDeskFile(file));
  return bytes.length > largestLockedDesk ? undefined : lock(passphrase, bytes, 'desk-backup');
}

/** Reads a desk file whole or not at all. Never throws. `passphrase` may be empty. */
export async function readDeskFile(text: string, passphrase: string): Promise<DeskFileReading> {
  if (text.length > largestDeskFile) return refused('too-large');
  if (!text.slice(0, 200).includes('"attain-locked"')) return readPlain(text);
  if (passphrase === '') return refused('needs-passphrase');
  const unlocked = await unlock(passphrase, text, 'desk-backup');
  if (unlocked.status === 'read') return readPlain(new TextDecoder().decode(unlocked.bytes));
  return refused(unlocked.reason === 'not-locked' ? 'foreign' : unlocked.reason);
}

async function readPlain(text: string): Promise<DeskFileReading> {
  const value = parseBounded(text);
  const head = v.safeParse(headSchema, value);
  if (!head.success) {
    return refused(text.slice(0, 200).includes(`"${format}"`) ? 'damaged' : 'foreign');
  }
  if (head.output.version > version) return refused('newer-version');
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) return refused('damaged');
  const { body, checksum } = parsed.output;
  if ((await sha256Hex(canonicalJson(body))) !== checksum) return refused('damaged');
  const files = body.files.map(({ data, ...file }) => ({
    ...file,
    bytes: new Uint8Array(base64url.decode(data)),
  }));
  const digests = await Promise.all(files.map(({ bytes }) => bytesDigest(bytes)));
  if (files.some(({ digest }, index) => digest !== digests[index])) return refused('damaged');
  const verification = await verifyChain(body.entries, body.record.head, sha256Hex);
  return { status: 'read', file: { ...body, files }, verification };
}

const refused = (reason: DeskFileRefusal) => ({ status: 'refused', reason }) as const;
