import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { toolCardMessages as messages } from '../../messages/tool-card.ts';
import { useLog } from '../progress/use-log.ts';
import type { ToolDeskProps } from './ToolDesk.tsx';

interface Props extends Omit<ToolDeskProps, 'isEager'> {
  /** The tool's own page. */
  readonly page: { readonly href: string };
}

/** A tool in a lesson: closed until the learner opens it, so that nothing of it is loaded before. */
export function ToolCard({ page, ...desk }: Props) {
  const { events } = useLog();
  const [Desk, setDesk] = useState<FunctionComponent<ToolDeskProps>>();
  const [isFailed, setFailed] = useState(false);
  const isBegun = events.some((event) => event.kind === 'work' && event.tool === desk.tool);
  const open = () => {
    setFailed(false);
    import('./ToolDesk.tsx').then(
      ({ ToolDesk }) => setDesk(() => ToolDesk),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p class="button-row">
        {Desk ? (
          <button type="button" class="button button-quiet" onClick={() => setDesk(undefined)}>
            {messages.close}
          </button>
        ) : (
          <button type="button" class="button" onClick={open}>
            {isBegun ? messages.goOn : messages.begin}
          </button>
        )}
        <a href={page.href}>{messages.ownPage}</a>
      </p>
      <p role="status">{isFailed && messages.failed}</p>
      {Desk && <Desk {...desk} isEager />}
    </>
  );
}
