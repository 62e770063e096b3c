import { escapedText } from '../domain/literal-text.ts';
import { drawingMessages as messages } from '../messages/drawing.ts';
import { shortened } from './lines.ts';
import { wordsAt } from './shapes.ts';

/** A picture drawn from numbers and labels. Pure text: it runs anywhere and looks the same. */
export interface Drawing {
  readonly title: string;
  /** What the picture says, in words; also the SVG's `desc`, and the `description` of a figure block. */
  readonly description: string;
  /** Accessible by itself, without ids and style attributes; every text in it is escaped. */
  readonly svg: string;
}

/** What every drawing can be told. */
export interface DrawingFields {
  readonly title: string;
  /** Said instead of the description that is made from the numbers. */
  readonly description?: string | undefined;
  /**
   * Units across, which are pixels where it is not scaled: 280 to 1000, 640 unless told. About 320
   * reads well on a phone.
   */
  readonly width?: number | undefined;
}

/** The width to draw at. */
export function widthFor({ width = 640 }: DrawingFields): number {
  return Number.isFinite(width) ? Math.round(Math.min(Math.max(width, 280), 1000)) : 640;
}

/** Puts shapes together into a drawing of that height; says so when there are none. */
export function drawingOf(
  { title, description, width }: DrawingFields,
  said: readonly string[],
  picture: { readonly height: number; readonly shapes: readonly string[] },
): Drawing {
  const isEmpty = picture.shapes.length === 0;
  const across = widthFor({ title, width });
  const height = isEmpty ? 40 : Math.ceil(picture.height);
  const shapes = isEmpty ? [nothing] : picture.shapes;
  const words = description ?? inOneText(said);
  return {
    title,
    description: words,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="img" viewBox="0 0 ${across} ${height}" ` +
      `width="${across}" height="${height}" font-family="sans-serif">` +
      `<title>${escapedText(shortened(title))}</title><desc>${escapedText(words)}</desc>` +
      `${shapes.join('')}</svg>`,
  };
}

const nothing = wordsAt({ x: 0, y: 24, lines: [messages.empty], tone: 'soft' });

/** More is told by a table beside the picture. */
const MOST_SAID = 100;

function inOneText(said: readonly string[]): string {
  if (said.length === 0) return messages.empty;
  const left = said.length - MOST_SAID;
  const parts = left > 0 ? [...said.slice(0, MOST_SAID), messages.more(left)] : said;
  return `${parts.join('; ').replace(/[.;\s]+$/, '')}.`;
}
