import type { ComponentChildren } from 'preact';

const markup = /(\*\*[^*]+\*\*|\*[^*]+\*)/;

/** Authored text in one line: `*emphasis*` and `**strong**` are its only markup. */
export function Inline({ text }: { readonly text: string }) {
  return <>{text.split(markup).map(pieceOf)}</>;
}

/** Authored text; blank lines separate paragraphs. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>
          <Inline text={paragraph} />
        </p>
      ))}
    </>
  );
}

/** The paragraphs of an authored text. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

function pieceOf(piece: string): ComponentChildren {
  if (/^\*\*.+\*\*$/.test(piece)) return <strong>{piece.slice(2, -2)}</strong>;
  if (/^\*.+\*$/.test(piece)) return <em>{piece.slice(1, -1)}</em>;
  return piece;
}
