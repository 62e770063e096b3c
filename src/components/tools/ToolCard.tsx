import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toolCardMessages as messages } from '../../messages/tool-card.ts';
import { useLog } from '../progress/use-log.ts';
import type { ToolDeskProps } from './ToolDesk.tsx';

interface Props extends Omit<ToolDeskProps, 'isEager'> {
  /** The tool's own page; absent on that page itself, where the form is open from the start. */
  readonly page?: { readonly href: string };
}

/** The place of a tool on a page. In a lesson nothing of its form is loaded before it is opened. */
export function ToolCard({ page, ...desk }: Props) {
  const { Desk, isFailed, open, close } = useDesk();
  useEffect(() => {
    if (!page) open();
  }, []);
  return (
    <>
      {page && (
        <Choice tool={desk.tool} isOpen={!!Desk} page={page} onPress={Desk ? close : open} />
      )}
      <p role="status">{isFailed && messages.failed}</p>
      {isFailed && !page && (
        <button type="button" class="button button-quiet" onClick={open}>
          {messages.again}
        </button>
      )}
      {Desk ? <Desk {...desk} isEager={!!page} /> : !page && <p>{messages.opening}</p>}
    </>
  );
}

interface ChoiceProps {
  readonly tool: string;
  readonly isOpen: boolean;
  readonly page: { readonly href: string };
  readonly onPress: () => void;
}

function Choice({ tool, isOpen, page, onPress }: ChoiceProps) {
  const { events } = useLog();
  const isBegun = events.some((event) => event.kind === 'work' && event.tool === tool);
  const begin = isBegun ? messages.goOn : messages.begin;
  return (
    <p class="button-row">
      <button
        type="button"
        class={isOpen ? 'button button-quiet' : 'button'}
        aria-expanded={isOpen}
        onClick={onPress}
      >
        {isOpen ? messages.close : begin}
      </button>
      <a href={page.href}>{messages.ownPage}</a>
    </p>
  );
}

/** The form's code, once it is wanted. */
function useDesk() {
  const [Desk, setDesk] = useState<FunctionComponent<ToolDeskProps>>();
  const [isFailed, setFailed] = useState(false);
  const open = () => {
    setFailed(false);
    import('./ToolDesk.tsx').then(
      ({ ToolDesk }) => setDesk(() => ToolDesk),
      () => setFailed(true),
    );
  };
  return { Desk, isFailed, open, close: () => setDesk(undefined) };
}
