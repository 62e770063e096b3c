import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { latestNote } from '../../domain/standing.ts';
import { releaseField } from '../../evidence/paper.ts';
import { releaseMessages as messages } from '../../messages/hand-in.ts';
import { record } from '../../stores/log.ts';
import { useLog } from '../progress/use-log.ts';

interface Props {
  readonly unit: string;
  /** Absent where the paper is open to everybody. */
  readonly check?: string | undefined;
  readonly children: ComponentChildren;
}

/** Asks for the centre's code before a paper, where the centre has set one. A courtesy, no lock. */
export function ReleaseGate({ unit, check, children }: Props) {
  const { events, status } = useLog();
  const field = releaseField(unit);
  const kept = latestNote(field, events);
  const isReleased = useReleased(unit, check, kept);
  const [wrong, setWrong] = useState(false);
  if (isReleased) return <>{children}</>;

  const enter = async (event: Event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const code = String(new FormData(event.currentTarget).get('code') ?? '');
    setWrong(false);
    if (await fits(unit, check, code)) record({ kind: 'note', field, text: code });
    else setWrong(true);
  };
  return (
    <form class="card flow" onSubmit={(event) => void enter(event)} autocomplete="off">
      <h2>{messages.title}</h2>
      <p>{messages.lead}</p>
      <label class="paper-field">
        <span>{messages.code}</span>
        <input name="code" required maxLength={40} autocapitalize="none" spellcheck={false} />
      </label>
      <p role="status">{wrong && messages.wrong}</p>
      <p>
        <button class="button" type="submit" disabled={status !== 'open'}>
          {messages.open}
        </button>
      </p>
      <p class="small muted">{messages.honest}</p>
    </form>
  );
}

function useReleased(unit: string, check: string | undefined, kept: string | undefined): boolean {
  const [released, setReleased] = useState(check === undefined);
  useEffect(() => {
    if (check === undefined || kept === undefined) return;
    void fits(unit, check, kept).then(setReleased);
  }, [unit, check, kept]);
  return released;
}

async function fits(unit: string, check: string | undefined, code: string): Promise<boolean> {
  try {
    const { releaseCheck } = await import('../../evidence/release-code.ts');
    return (await releaseCheck(unit, code)) === check;
  } catch {
    // Without what checks it, a courtesy must not lock anybody out of practice.
    return true;
  }
}
