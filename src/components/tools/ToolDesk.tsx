import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { toolMessages as messages } from '../../messages/tools.ts';
import { $pieces, beginPiece } from '../../stores/work.ts';
import { newPieceValues } from '../../tools/begin.ts';
import { loadTool } from '../../tools/load.ts';
import type { Tool } from '../../tools/tool.ts';
import { useLog } from '../progress/use-log.ts';
import { PieceList } from './PieceList.tsx';
import { ToolForm } from './ToolForm.tsx';
import type { ToolCriterion } from './work-document.ts';

export interface ToolDeskProps {
  /** Id of the tool. */
  readonly tool: string;
  readonly criteria: readonly ToolCriterion[];
  readonly progress: { readonly href: string };
  readonly portfolio: { readonly href: string };
  /** Opens the latest piece, or a new one, at once. */
  readonly isEager?: boolean | undefined;
}

/** A tool with everything that was made with it. */
export function ToolDesk(props: ToolDeskProps) {
  const { tool, isFailed, retry } = useTool(props.tool);
  const { status } = useLog();
  if (isFailed) {
    return (
      <div role="alert" class="notice" data-tone="bad">
        <p>{messages.failed}</p>
        <button type="button" class="button button-quiet" onClick={retry}>
          {messages.again}
        </button>
      </div>
    );
  }
  if (!tool || status !== 'open') return <p class="muted">{messages.loading}</p>;
  return <Desk {...props} declared={tool} />;
}

function Desk({ declared, isEager, ...props }: ToolDeskProps & { readonly declared: Tool }) {
  const pieces = useStore($pieces)
    .filter((piece) => piece.tool === declared.about.id && !piece.removed)
    .sort((a, b) => b.changedAt - a.changedAt);
  const [openId, setOpenId] = useState<string | undefined>(() => pieceInHash());
  const begin = () => setOpenId(beginPiece(declared.about.id, newPieceValues(declared)));
  useEffect(() => {
    if (!isEager || openId !== undefined) return;
    const [latest] = pieces;
    if (latest) setOpenId(latest.id);
    else begin();
  }, []);
  const open = pieces.find(({ id }) => id === openId);
  if (open) {
    return (
      <>
        {(pieces.length > 1 || !isEager) && (
          <p>
            <button type="button" class="link-button" onClick={() => setOpenId(undefined)}>
              {messages.backToList}
            </button>
          </p>
        )}
        <ToolForm key={open.id} {...props} tool={declared} piece={open} />
      </>
    );
  }
  return (
    <div class="flow">
      {pieces.length > 0 && <h2>{messages.pieces}</h2>}
      <PieceList pieces={pieces} onOpen={setOpenId} />
      <p>
        <button
          type="button"
          class={pieces.length > 0 ? 'button button-quiet' : 'button'}
          onClick={begin}
        >
          {pieces.length > 0 ? messages.beginAnother : messages.begin}
        </button>
      </p>
    </div>
  );
}

/** `#piece=…` opens that piece. */
function pieceInHash(): string | undefined {
  const [, id] = /^#piece=([0-9a-f]+)$/.exec(location.hash) ?? [];
  return id;
}

function useTool(id: string) {
  const [tool, setTool] = useState<Tool>();
  const [isFailed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadTool(id).then(
      (found) => (found ? setTool(() => found) : setFailed(true)),
      () => setFailed(true),
    );
  };
  useEffect(load, [id]);
  return { tool, isFailed, retry: load };
}
