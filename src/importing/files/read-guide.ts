import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { GuideProblem } from '../finding.ts';
import type { Guide } from '../import-guide.ts';
import { limits } from '../limits.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';

const packed: Readonly<Record<string, (bytes: Uint8Array, file: string) => Promise<string>>> = {
  '.docx': readDocx,
  '.pdf': readPdf,
};

/**
 * Reads the text of a guide from its file; the ending says which kind it is.
 *
 * @throws GuideProblem when there is no such file, it is too large, or its kind is not known.
 */
export async function readGuide(path: string): Promise<Guide> {
  const file = basename(path);
  const kind = extname(path).toLowerCase();
  await assertSize(path, file, kind in packed ? limits.fileBytes : limits.textBytes);
  const bytes = await readFile(path);
  const unpack = packed[kind] ?? packedByContent(bytes, file);
  if (unpack !== undefined) {
    return {
      file,
      text: await unpack(new Uint8Array(bytes), file),
      format: kind === '.docx' ? 'html' : 'text',
    };
  }
  return { file, text: decode(bytes), format: /^\.x?html?$/.test(kind) ? 'html' : 'text' };
}

async function assertSize(path: string, file: string, most: number): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile())
    throw new GuideProblem(
      { file: path, line: 0 },
      'is no file that can be read.',
      'Check the path.',
    );
  if (found.size > most) {
    const message = `has ${Math.round(found.size / 1_000_000)} MB; at most ${most / 1_000_000} MB are read.`;
    throw new GuideProblem({ file, line: 0 }, message, 'Give the guide of one qualification.');
  }
}

// A PDF or DOCX under another name is named for what it is, not read as garbled text.
function packedByContent(bytes: Uint8Array, file: string): undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const kind = start.startsWith('%PDF')
    ? 'PDF'
    : start.startsWith('PK\u0003\u0004')
      ? 'DOCX or zip'
      : undefined;
  if (kind === undefined) return undefined;
  throw new GuideProblem(
    { file, line: 1 },
    `is a ${kind} file under another name.`,
    'Give it the ending .pdf or .docx.',
  );
}

// UTF-8, or UTF-16 with its mark, or what Windows programs save when they are not told otherwise.
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
