/**
 * Bounds on what is read. A real guide is a few hundred kilobytes; these leave two orders of
 * magnitude and still keep time and memory small.
 */
export const limits = {
  /** Bytes of a text, Markdown or HTML guide. */
  textBytes: 20_000_000,
  /** Bytes of a DOCX or PDF file. */
  fileBytes: 40_000_000,
  /** Bytes that the parts of a DOCX that are read may unpack to. */
  unpackedBytes: 60_000_000,
  /** Unpacked bytes for each packed byte, beyond which a part counts as a zip bomb. */
  unpackRatio: 200,
  /** Entries in a DOCX. */
  zipEntries: 5_000,
  pdfPages: 1_000,
  /** Characters of one line; longer ones are left unread and reported. */
  lineLength: 50_000,
  /** Cells of one row; wider rows are left unread and reported. */
  cells: 40,
  /** Depth of nested HTML elements. */
  htmlDepth: 400,
  /** Milliseconds for reading one guide on the command line. */
  time: 30_000,
  /** Megabytes of memory for reading one guide on the command line. */
  memory: 1_024,
  /** Findings of one kind that a report lists one by one; the rest are counted. */
  findings: 500,
} as const;
