import { type UnzipFileInfo, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { GuideProblem } from '../finding.ts';
import { limits } from '../limits.ts';

/** The parts of a DOCX that carry text and its structure; pictures and the rest stay packed. */
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels)$/;

/**
 * Turns a DOCX into HTML, one block a line. What a part unpacks to is checked before it is
 * unpacked, so a zip bomb costs neither time nor memory.
 *
 * @throws GuideProblem for a bomb, a damaged file, or one that is no DOCX.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<string> {
  const parts = unpack(bytes, file);
  const document = parts['word/document.xml'];
  if (document === undefined)
    throw problem(file, 'is no Word document: it has no word/document.xml.');
  if (new TextDecoder().decode(document.subarray(0, 2_000)).includes('<!DOCTYPE')) {
    throw problem(file, 'declares a document type, which Word never does.');
  }
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: noImage, ignoreEmptyParagraphs: true },
  );
  return value.replace(/<\/(?:p|h[1-6]|li|tr|table)>/g, '$&\n');
}

const noImage = mammoth.images.imgElement(async () => ({ src: '' }));

function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const filter = (entry: UnzipFileInfo): boolean => {
    entries += 1;
    if (entries > limits.zipEntries)
      throw problem(file, `has more than ${limits.zipEntries} entries.`);
    if (!needed.test(entry.name)) return false;
    total += entry.originalSize;
    if (
      total > limits.unpackedBytes ||
      entry.originalSize > entry.size * limits.unpackRatio + 100_000
    ) {
      const size = Math.round(entry.originalSize / 1_000_000);
      throw problem(file, `is a zip bomb or damaged: ${entry.name} would unpack to ${size} MB.`);
    }
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof GuideProblem) throw error;
    throw problem(file, 'is damaged or no DOCX: it cannot be unpacked.');
  }
}

function problem(file: string, message: string): GuideProblem {
  return new GuideProblem(
    { file, line: 0 },
    message,
    'Open it in Word and save it again, or save it as text.',
  );
}
