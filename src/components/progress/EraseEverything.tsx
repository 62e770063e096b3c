import { useRef } from 'preact/hooks';
import { progressMessages as messages } from '../../messages/progress.ts';
import { allEvents } from '../../stores/log.ts';
import type { Tell } from './outcome.ts';
import { erase } from './progress-actions.ts';

interface Props {
  readonly isOpen: boolean;
  readonly tell: Tell;
}

/** Erases all progress, after asking. */
export function EraseEverything({ isOpen, tell }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  const confirm = () => {
    close();
    erase(tell);
  };
  const ask = () => {
    if (allEvents().length > 0) dialog.current?.showModal();
    else tell({ text: messages.nothingToErase, tone: 'good' });
  };
  return (
    <section class="flow">
      <h2>{messages.eraseTitle}</h2>
      <p>{messages.eraseWhy}</p>
      <button class="button button-danger" type="button" disabled={!isOpen} onClick={ask}>
        {messages.erase}
      </button>
      <dialog ref={dialog} class="confirm" aria-labelledby="erase-title">
        <div class="flow">
          <h2 id="erase-title">{messages.confirmTitle}</h2>
          <p>{messages.confirm(isOpen ? allEvents().length : 0)}</p>
          <div class="button-row">
            <button class="button" type="button" onClick={close}>
              {messages.cancel}
            </button>
            <button class="button button-danger" type="button" onClick={confirm}>
              {messages.confirmErase}
            </button>
          </div>
        </div>
      </dialog>
    </section>
  );
}
