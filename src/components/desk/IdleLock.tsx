import { useEffect, useRef, useState } from 'preact/hooks';
import { idleMessages as messages, packMessages } from '../../messages/desk.ts';
import { forgetRead } from '../../stores/desk/evidence-in.ts';
import { lockAll } from '../../stores/desk/secrets.ts';
import { useSecrets } from './use-desk.ts';
import { useIdle } from './use-idle.ts';

/** Locks the guidance and the key after a time without use; warns first, and can be told to wait. */
export function IdleLock() {
  const { pack, key } = useSecrets();
  const isOpen = pack !== undefined || key !== undefined;
  const [wasLocked, setWasLocked] = useState(false);
  const lock = () => {
    lockAll();
    forgetRead();
    setWasLocked(true);
  };
  const { left, stay } = useIdle(isOpen, lock);
  const dialog = useRef<HTMLDialogElement>(null);
  const isWarning = left !== undefined && isOpen;
  useEffect(() => {
    if (isWarning) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isWarning]);
  useEffect(() => {
    const shown = dialog.current;
    // Escape says that somebody is there.
    shown?.addEventListener('cancel', stay);
    return () => shown?.removeEventListener('cancel', stay);
  }, []);
  useEffect(() => {
    if (isOpen) setWasLocked(false);
  }, [isOpen]);
  return (
    <>
      <div role="status">{wasLocked && !isOpen ? packMessages.lockedByItself : ''}</div>
      <dialog ref={dialog} class="card flow desk-dialog" aria-labelledby="idle">
        <h2 id="idle">{messages.title}</h2>
        {/* Told when it comes and every half minute, not each second. */}
        <p aria-hidden="true">{messages.soon(left ?? 0)}</p>
        <p class="visually-hidden" role="alert">
          {isWarning ? messages.soon(Math.ceil((left ?? 0) / 30) * 30) : ''}
        </p>
        <div class="button-row">
          <button class="button" type="button" onClick={stay}>
            {messages.stay}
          </button>
          <button class="button button-quiet" type="button" onClick={lock}>
            {messages.lock}
          </button>
        </div>
      </dialog>
    </>
  );
}
