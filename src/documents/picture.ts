import { safeSvg } from './svg.ts';

/** A drawing as pixels. Width and height are those it is shown at, in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels for each CSS pixel: sharp at the resolution of an office printer. */
const SHARPNESS = 2.5;
/** As wide as the text of an A4 page with our margins: 170 mm, in CSS pixels. */
const TEXT_WIDTH = 642;

/** The drawing as a PNG; undefined outside a browser or for one that cannot be drawn. */
export async function pictureOf(svg: string): Promise<Picture | undefined> {
  const safe = safeSvg(svg);
  if (safe === undefined || typeof document === 'undefined') return undefined;
  try {
    // A data address, since the site's policy allows no other for images made on the page.
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(safe)}`;
    await image.decode();
    return await drawn(image);
  } catch {
    return undefined;
  }
}

async function drawn(image: HTMLImageElement): Promise<Picture | undefined> {
  const scale = Math.min(1, TEXT_WIDTH / image.naturalWidth);
  const width = Math.round(image.naturalWidth * scale);
  const height = Math.round(image.naturalHeight * scale);
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ? { png: new Uint8Array(await blob.arrayBuffer()), width, height } : undefined;
}
