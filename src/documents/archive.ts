import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A zip that is written file by file, so that no more than one is packed at a time. */
export class Archive {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip: Zip;
  readonly #mtime: Date;

  /** @param madeAt stands on every file, milliseconds since the epoch. */
  constructor(madeAt: number) {
    this.#mtime = withinZip(madeAt);
    this.#zip = new Zip((error, part) => {
      if (error) throw error;
      this.#parts.push(new Uint8Array(part));
    });
  }

  addText(path: string, text: string): void {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = this.#mtime;
    this.#zip.add(file);
    file.push(strToU8(text), true);
  }

  /** For what is packed already. */
  async addPacked(path: string, content: Blob): Promise<void> {
    const bytes = new Uint8Array(await content.arrayBuffer());
    const file = new ZipPassThrough(path);
    file.mtime = this.#mtime;
    this.#zip.add(file);
    file.push(bytes, true);
  }

  /** Ends the zip; nothing can be added after. */
  close(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, { type: 'application/zip' });
  }
}

/** A zip knows the years 1980 to 2107 and no others; outside, the clock is wrong anyway. */
function withinZip(at: number): Date {
  const earliest = Date.UTC(1980, 0, 2);
  const latest = Date.UTC(2099, 11, 30);
  return new Date(Number.isFinite(at) ? Math.min(Math.max(at, earliest), latest) : earliest);
}
