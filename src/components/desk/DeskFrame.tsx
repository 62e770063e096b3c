import type { ComponentChildren } from 'preact';
import { type DeskPageId, deskPages, deskMessages as messages } from '../../messages/desk.ts';
import { $desk, type DeskState, lookAt } from '../../stores/desk/desk.ts';
import { IdleLock } from './IdleLock.tsx';
import { useDesk } from './use-desk.ts';
import { WhoBar } from './WhoBar.tsx';

interface Props {
  readonly page: DeskPageId;
  readonly children: (desk: DeskState) => ComponentChildren;
}

/** What stands around every page of the desk: its parts, who is working, what is wrong. */
export function DeskFrame({ page, children }: Props) {
  const desk = useDesk();
  return (
    <div class="desk flow">
      <nav class="desk-nav no-print" aria-label={messages.nav}>
        <ul class="desk-tabs">
          {deskPages.map(({ id, label, href }) => (
            <li key={id}>
              <a href={href} aria-current={id === page ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Opened desk={desk}>{children}</Opened>
      <IdleLock />
    </div>
  );
}

function Opened({ desk, children }: { desk: DeskState; children: Props['children'] }) {
  if (desk.status === 'blocked') {
    const isSecure = typeof isSecureContext === 'undefined' || isSecureContext;
    return (
      <p class="notice" data-tone="bad" role="alert">
        {isSecure ? messages.blocked : messages.insecure}
      </p>
    );
  }
  if (desk.status !== 'open') return <p role="status">{messages.opening}</p>;
  return (
    <>
      <div class="no-print flow">
        <WhoBar desk={desk} />
        <Troubles desk={desk} />
      </div>
      {children(desk)}
    </>
  );
}

function Troubles({ desk }: { readonly desk: DeskState }) {
  const { verification, unreadable, own, shown, records } = desk;
  const other = own === shown ? undefined : records.find(({ id }) => id === shown);
  return (
    <>
      {other && (
        <div class="notice" data-tone="mark">
          <p>{messages.looking(other.from ?? other.id)}</p>
          <button class="link-button" type="button" onClick={() => void lookAt($desk.get().own)}>
            {messages.backToOwn}
          </button>
        </div>
      )}
      {verification.status === 'broken' && (
        <p class="notice" data-tone="bad" role="alert">
          {messages.broken(verification.seq)}{' '}
          <a href="/assessor/claim/#trail">{messages.seeTrail}</a>
        </p>
      )}
      {unreadable > 0 && <p class="notice">{messages.unreadable(unreadable)}</p>}
    </>
  );
}
