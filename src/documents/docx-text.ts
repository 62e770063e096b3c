import { type IParagraphOptions, type IRunOptions, Paragraph, Tab, TextRun } from 'docx';
import { directionOf, writableText } from './text.ts';

/** How the text looks; taken from what the library can say. */
export type Look = Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size'>;
export type Setting = Omit<IParagraphOptions, 'text' | 'children'>;

/** A paragraph that says the text as it stands, its line breaks and tabs kept. */
export function paragraphOf(text: string, setting: Setting = {}, look: Look = {}): Paragraph {
  const bidirectional = directionOf(text) === 'rtl';
  return new Paragraph({ ...setting, bidirectional, children: runsOf(text, look) });
}

/** The text as runs of a paragraph. */
export function runsOf(text: string, look: Look = {}): TextRun[] {
  const rightToLeft = directionOf(text) === 'rtl';
  return writableText(text)
    .split('\n')
    .flatMap((line, number) =>
      line.split('\t').map((part, place) => {
        const fields = { ...look, rightToLeft, ...(place === 0 && number > 0 ? { break: 1 } : {}) };
        // Given as `text`, never as a child: a child that says CURRENT would become a page number.
        return place > 0
          ? [tab(fields), new TextRun({ ...fields, text: part })]
          : [new TextRun({ ...fields, text: part })];
      }),
    )
    .flat();
}

function tab(fields: IRunOptions): TextRun {
  return new TextRun({ ...fields, children: [new Tab()] });
}
