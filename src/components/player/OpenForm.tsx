import { useEffect, useState } from 'preact/hooks';
import { canServePackages } from '../../lms/content/content-store.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { type OwnPackage, ownPackages } from './own-packages.ts';

/** What the tutor wants to open. */
export interface Opening {
  readonly load: () => Promise<Blob>;
  readonly mayReachOthers: boolean;
}

interface Props {
  readonly isReading: boolean;
  readonly onOpen: (opening: Opening) => void;
}

/** Where a package is chosen: one of ours, or any zip. */
export function OpenForm({ isReading, onOpen }: Props) {
  const [mayReachOthers, setMayReachOthers] = useState(false);
  const [canServe, setCanServe] = useState(true);
  useEffect(() => setCanServe(canServePackages()), []);
  const open = (load: Opening['load']) => {
    if (!isReading) onOpen({ load, mayReachOthers });
  };
  if (!canServe) {
    return (
      <p class="notice" data-tone="bad">
        {messages.cannotServe}
      </p>
    );
  }
  return (
    <section class="flow player-open" aria-labelledby="player-open">
      <h2 id="player-open">{messages.open}</h2>
      <p class="notice measure" data-tone="mark">
        {messages.trust}
      </p>
      <div class="player-ways">
        <OwnPackages onOpen={open} />
        <ZipFile onOpen={open} />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={mayReachOthers}
          onChange={(event) => setMayReachOthers(event.currentTarget.checked)}
        />
        <span>
          {messages.others}
          <span class="player-hint">{messages.othersHint}</span>
        </span>
      </label>
    </section>
  );
}

interface WayProps {
  readonly onOpen: (load: Opening['load']) => void;
}

function OwnPackages({ onOpen }: WayProps) {
  const [own, setOwn] = useState<readonly OwnPackage[] | 'unread' | 'unreadable'>('unread');
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    ownPackages().then(setOwn, () => setOwn('unreadable'));
  }, []);
  if (own === 'unread') return <div class="card">{messages.reading}</div>;
  if (own === 'unreadable') return <p class="card">{messages.ownUnreadable}</p>;
  if (own.length === 0) return <p class="card">{messages.noOwn}</p>;
  const submit = (event: Event) => {
    event.preventDefault();
    const href = chosen || own[0]?.href;
    if (href === undefined) return;
    onOpen(async () => (await import('./open.ts')).fetchZip(href));
  };
  return (
    <form class="card flow" onSubmit={submit}>
      <label class="player-field">
        <span>{messages.own}</span>
        <select
          value={chosen || (own[0]?.href ?? '')}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {own.map(({ title, href, bytes }) => (
            <option key={href} value={href}>
              {`${title} (${Math.ceil(bytes / 1000)} kB)`}
            </option>
          ))}
        </select>
      </label>
      <button class="button" type="submit">
        {messages.openOwn}
      </button>
    </form>
  );
}

function ZipFile({ onOpen }: WayProps) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onOpen(async () => file);
  };
  return (
    <label
      class="card player-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <span>{messages.file}</span>
      <input
        type="file"
        accept=".zip,application/zip"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be opened again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span class="player-hint">{messages.fileHint}</span>
    </label>
  );
}
