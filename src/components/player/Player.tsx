import { useEffect, useRef, useState } from 'preact/hooks';
import { contentAddress } from '../../lms/content/content-store.ts';
import type { LaunchItem } from '../../lms/package/manifest.ts';
import type { Platform } from '../../lms/platform/platform.ts';
import { playerMessages as messages } from '../../messages/player.ts';
import { CallLog } from './CallLog.tsx';
import { Controls } from './Controls.tsx';
import { DataModel } from './DataModel.tsx';
import { FrameWidth, type Width } from './FrameWidth.tsx';
import { Reports } from './Reports.tsx';
import type { PlayerSession } from './session.ts';
import { useCourse } from './use-course.ts';
import { usePlatform, useStrays } from './use-platforms.ts';
import { Verdict } from './Verdict.tsx';

interface Props {
  readonly session: PlayerSession;
  /** Taken up again after the page was loaded again. */
  readonly isAgain: boolean;
  readonly onPutAway: () => void;
}

/** Plays an open package, with the platform's side of it below. */
export function Player({ session, isAgain, onPutAway }: Props) {
  const { facts } = session;
  const [itemId, setItemId] = useState(facts.items[0]?.id ?? '');
  const [width, setWidth] = useState<Width>('full');
  const item = facts.items.find(({ id }) => id === itemId);
  const platform = usePlatform(session, item);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!item) return null;
  return (
    <div class="flow player">
      <div class="player-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {facts.title}
          </h2>
          <p class="player-hint">{messages.facts(facts.edition, session.files)}</p>
        </div>
        <button class="button button-quiet" type="button" onClick={onPutAway}>
          {messages.put}
        </button>
      </div>
      {isAgain && <p class="notice">{messages.reloaded}</p>}
      <div class="player-choices">
        {facts.items.length > 1 && (
          <Items items={facts.items} chosen={itemId} onChoose={setItemId} />
        )}
        <FrameWidth width={width} onChoose={setWidth} />
      </div>
      {platform ? (
        <ItemPlayer key={itemId} {...{ session, item, platform, width }} />
      ) : (
        <p role="status">{messages.reading}</p>
      )}
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly LaunchItem[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Items({ items, chosen, onChoose }: ItemsProps) {
  return (
    <label class="player-field">
      <span>{messages.item}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {items.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ItemProps {
  readonly session: PlayerSession;
  readonly item: LaunchItem;
  readonly platform: Platform;
  readonly width: Width;
}

function ItemPlayer({ session, item, platform, width }: ItemProps) {
  const strays = useStrays(session.session);
  const place = useRef<HTMLDivElement>(null);
  const address = contentAddress(session.session, item.path) + item.parameters;
  const course = useCourse({ platform, place, address, learner: learnerOf(session.session) });
  const observed = { ...platform, strays, findings: session.facts.findings };
  return (
    <div class="flow">
      <Controls platform={platform} course={course} />
      <div class="player-frame" ref={place} data-width={width} />
      <Verdict title={session.facts.title} edition={session.facts.edition} observed={observed} />
      <CallLog calls={platform.calls} />
      <Reports version={platform.version} record={platform.record()} />
      <DataModel platform={platform} />
    </div>
  );
}

/** A learner of its own for each package, so that what courses keep by learner never mixes. */
const learnerOf = (session: string) => `preview-${session.slice(-12)}`;
