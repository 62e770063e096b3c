import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type PaperUnit, paperNow } from '../../evidence/paper.ts';
import { paperMessages as messages } from '../../messages/paper.ts';
import { useHash } from '../modes/use-hash.ts';
import { StorageNotice } from '../progress/StorageNotice.tsx';
import { useLog } from '../progress/use-log.ts';
import type { Centre } from './centre.ts';
import { HandIn } from './HandIn.tsx';
import { PaperOverview } from './PaperOverview.tsx';
import { PaperQuestion } from './PaperQuestion.tsx';
import { Reflection } from './Reflection.tsx';
import { ReleaseGate } from './ReleaseGate.tsx';
import { steps } from './steps.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly centre: Centre;
}

/** A unit's written paper: its questions one by one, the reflection, handing in, feedback. */
export function Paper({ unit, centre }: Props) {
  return (
    <div class="paper flow">
      <StorageNotice href="/progress/" />
      <ReleaseGate unit={unit.id} check={centre.release}>
        <Step unit={unit} centre={centre} />
      </ReleaseGate>
    </div>
  );
}

function Step({ unit, centre }: Props) {
  const { events, status } = useLog();
  const now = useMemo(() => paperNow(unit, events), [unit, events]);
  const hash = useHash();
  const place = useArrival(hash);
  const shared = { unit, now, isOpen: status === 'open' };
  const index = unit.criteria.findIndex((criterion) => hash === steps.question(criterion));
  const step = () => {
    if (index >= 0) return <PaperQuestion key={hash} {...shared} index={index} />;
    if (hash === steps.reflection) return <Reflection unit={unit} />;
    if (hash === steps.handIn) return <HandIn {...shared} centre={centre} events={events} />;
    return <PaperOverview {...shared} events={events} />;
  };
  return (
    <div ref={place}>
      {hash !== '' && hash !== steps.overview && (
        <p class="no-print">
          <a class="paper-back" href={`#${steps.overview}`}>
            {messages.all}
          </a>
        </p>
      )}
      {step()}
    </div>
  );
}

/** Takes the reader to the heading of a step that they went to, but not where the page began. */
function useArrival(hash: string) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    const went = before.current !== undefined && before.current !== hash;
    // The hash is read after the first rendering, which knows none.
    if (before.current !== undefined || hash === location.hash.slice(1)) before.current = hash;
    // Before the script, the fragment named a line of the list, which the browser went to.
    if (hash !== '') place.current?.scrollIntoView();
    if (went) place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [hash]);
  return place;
}
