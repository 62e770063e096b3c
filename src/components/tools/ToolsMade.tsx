import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { toolPageMessages as messages } from '../../messages/tools.ts';
import { $pieces } from '../../stores/work.ts';
import { useLog } from '../progress/use-log.ts';

/** Says beside each tool of the page what was made with it. */
export function ToolsMade() {
  const { status } = useLog();
  const pieces = useStore($pieces);
  useEffect(() => {
    if (status !== 'open') return;
    for (const place of document.querySelectorAll<HTMLElement>('[data-made-with]')) {
      const own = pieces.filter(
        ({ tool, removed }) => tool === place.dataset['madeWith'] && !removed,
      );
      const finished = own.filter((piece) => piece.finished).length;
      place.textContent =
        own.length === 0 ? '' : ` · ${messages.made(own.length - finished, finished)}`;
    }
  }, [status, pieces]);
  return null;
}
