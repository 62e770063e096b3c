import { computed } from 'nanostores';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PieceOfWork } from '../../domain/work.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { $pieces, openPiece } from '../../stores/work.ts';
import { documentOf } from '../../tools/document.ts';
import { hintsIn } from '../../tools/hints.ts';
import type { Hint, Tool } from '../../tools/tool.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useLog } from '../progress/use-log.ts';
import { DocumentSheet } from './DocumentSheet.tsx';
import { FinishPart } from './FinishPart.tsx';
import { FormSection } from './FormSection.tsx';
import { FormContext, type OpenForm } from './form-context.ts';
import { OtherTexts } from './OtherTexts.tsx';
import { PieceName } from './PieceName.tsx';
import { saveAs } from './save-as.ts';
import { type Shown, Toolbar } from './Toolbar.tsx';
import { usePrint } from './use-print.ts';
import { Versions } from './Versions.tsx';
import { type ToolCriterion, workDocument } from './work-document.ts';

export interface ToolFormProps {
  readonly tool: Tool;
  readonly piece: PieceOfWork;
  /** The criteria that the piece is, or may be, evidence for. */
  readonly criteria: readonly ToolCriterion[];
  readonly progress: { readonly href: string };
  readonly portfolio: { readonly href: string };
}

/** A piece of work, open for changes. To be given a `key` by piece. */
export function ToolForm({ tool, piece, criteria, progress, portfolio }: ToolFormProps) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<Shown>('form');
  const [hasExample, setHasExample] = useState(false);
  const { storage } = useLog();
  const form = useMemo(() => openForm(tool, piece, setSaid), [tool, piece.id]);
  useEffect(() => form.editor.close, [form]);
  const ownCriteria = criteria.filter(({ id }) =>
    (tool.about.criteria.length > 0 ? tool.about.criteria : piece.criteria).includes(id),
  );
  const documentNow = () => {
    form.editor.keep();
    return workDocument(tool, { ...piece, values: form.editor.valuesNow() }, ownCriteria);
  };
  usePrint(documentNow);
  // The same objects as before are not drawn again when the piece is, which is at every keeping.
  const sections = useMemo(
    () => tool.sections.map((section) => <FormSection key={section.id} section={section} />),
    [tool],
  );

  return (
    <FormContext.Provider value={form}>
      <div class="work" data-example={hasExample ? '' : undefined}>
        <StorageNotice href={progress.href} />
        {storage !== 'kept' && (
          <p class="button-row">
            {messages.lossAhead}{' '}
            <button
              type="button"
              class="button button-quiet"
              onClick={() => saveAs('page', documentNow(), setSaid)}
            >
              {messages.ways.page}
            </button>
          </p>
        )}
        <Toolbar
          shown={shown}
          onShow={setShown}
          hasExample={hasExample}
          onExample={() => setHasExample(!hasExample)}
          documentNow={documentNow}
        />
        <p role="status" class="small work-said">
          {said}
        </p>
        <OtherTexts />
        {hasExample && <ExamplePart tool={tool} onClose={() => setHasExample(false)} />}
        {shown === 'preview' && <DocumentSheet document={documentNow()} />}
        {shown === 'versions' && <Versions onClose={() => setShown('form')} />}
        {/* Hidden rather than gone, so that coming back finds everything as it was. */}
        <div class="work-form" hidden={shown !== 'form'}>
          <PieceName />
          {sections}
          <FinishPart piece={piece} criteria={criteria} portfolioHref={portfolio.href} />
        </div>
      </div>
    </FormContext.Provider>
  );
}

function ExamplePart({ tool, onClose }: { readonly tool: Tool; readonly onClose: () => void }) {
  const { example } = tool;
  return (
    <aside class="work-example" aria-label={messages.example}>
      <p class="button-row">
        <strong>{messages.example}</strong>
        <button type="button" class="link-button" onClick={onClose}>
          {messages.closeExample}
        </button>
      </p>
      {example.note !== undefined && <p class="small">{example.note}</p>}
      <DocumentSheet document={documentOf(tool, tool.example, [])} />
    </aside>
  );
}

function openForm(tool: Tool, piece: PieceOfWork, tell: (message: string) => void): OpenForm {
  const editor = openPiece(piece);
  return {
    tool,
    editor,
    tell,
    prefix: `work-${piece.id}`,
    $hints: computed(editor.$settled, (values) => byPath(hintsIn(tool, values))),
    latestOf: (other) =>
      $pieces.get().findLast((one) => one.tool === other && !one.removed)?.values,
  };
}

function byPath(hints: readonly Hint[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of hints) found.set(path, [...(found.get(path) ?? []), text]);
  return found;
}
