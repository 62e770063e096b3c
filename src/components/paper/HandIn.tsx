import { useEffect, useRef, useState } from 'preact/hooks';
import type { LearningEvent } from '../../domain/attempt.ts';
import { latestNote } from '../../domain/standing.ts';
import { nextAttempt } from '../../evidence/hand-in.ts';
import { openParts, type PaperNow, type PaperUnit, sourcesField } from '../../evidence/paper.ts';
import { handInMessages as messages, statementWith } from '../../messages/hand-in.ts';
import { AttachWork } from './AttachWork.tsx';
import type { Centre } from './centre.ts';
import { DetailsFields } from './DetailsFields.tsx';
import { FileMade } from './FileMade.tsx';
import { HandInSummary } from './HandInSummary.tsx';
import { type Made, makeFile } from './make-file.ts';
import { SealChoice } from './SealChoice.tsx';
import { Statement } from './Statement.tsx';
import { useAttachments } from './use-attachments.ts';
import { useDetails } from './use-details.ts';
import { useSeal } from './use-seal.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly now: PaperNow;
  readonly isOpen: boolean;
  readonly centre: Centre;
  readonly events: readonly LearningEvent[];
}

/** What goes into the evidence file, who says so, and making it. */
export function HandIn({ unit, now, isOpen, centre, events }: Props) {
  const [details, setDetails] = useDetails(centre.name);
  const seal = useSeal(centre.key);
  const open = openParts(now).map(({ criterion }) => criterion.id);
  const attachments = useAttachments(open, events);
  const [made, setMade] = useState<Made | 'making'>();
  const attempt = nextAttempt(now);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMade = made !== undefined && made !== 'making' && made.status === 'made';

  useEffect(() => {
    if (isMade) heading.current?.focus();
  }, [isMade]);

  const submit = async (event: Event) => {
    event.preventDefault();
    setMade('making');
    const statement = statementWith(latestNote(sourcesField(unit.id), events) ?? '');
    const { key } = seal;
    setMade(
      await makeFile({
        unit,
        now,
        details,
        statement,
        collectWork: attachments.collect,
        sealFor: key,
      }),
    );
  };

  return (
    <article class="flow hand-in">
      <h2 tabIndex={-1} ref={heading}>
        {messages.title}
      </h2>
      {isMade ? (
        <FileMade made={made} />
      ) : (
        <form class="flow" onSubmit={(event) => void submit(event)} autocomplete="off">
          <p>{messages.lead}</p>
          {attempt > 1 && <p class="notice">{messages.again(attempt)}</p>}
          <HandInSummary now={now} />
          <AttachWork unit={unit} attachments={attachments} />
          <DetailsFields details={details} onChange={setDetails} />
          <Statement unit={unit} name={details.name} />
          <SealChoice seal={seal} />
          <p>
            <button class="button" type="submit" disabled={!isOpen || made === 'making'}>
              {messages.make}
            </button>
          </p>
        </form>
      )}
      <p role="status">
        {made === 'making' && messages.making}
        {made !== undefined && made !== 'making' && made.status === 'failed' && (
          <span class="notice" data-tone="bad">
            {messages.failed[made.reason]}
          </span>
        )}
      </p>
    </article>
  );
}
