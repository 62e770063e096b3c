import type { WorkDocument } from '../../domain/document.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { useForm } from './form-context.ts';
import { fileKinds, saveAs } from './save-as.ts';
import { printDocument } from './use-print.ts';

interface Props {
  /** What is saved, for those who do not see where the buttons stand. */
  readonly name: string;
  readonly documentNow: () => WorkDocument;
}

/** Prints a document, or saves it as a file. */
export function SaveButtons({ name, documentNow }: Props) {
  const { tell } = useForm();
  return (
    <>
      <button
        type="button"
        class="button button-quiet"
        aria-label={messages.ofPiece(messages.print, name)}
        onClick={() => printDocument(documentNow())}
      >
        {messages.print}
      </button>
      {fileKinds().map((kind) => (
        <button
          key={kind}
          type="button"
          class="button button-quiet"
          aria-label={messages.ofPiece(messages.ways[kind], name)}
          onClick={() => saveAs(kind, documentNow(), tell)}
        >
          {messages.ways[kind]}
        </button>
      ))}
    </>
  );
}
