import { useEffect, useRef, useState } from 'preact/hooks';
import { criterionStanding } from '../../assessment/judgements.ts';
import type { OpenedEvidence } from '../../assessment/reading.ts';
import { portfolioStanding } from '../../assessment/to-judge.ts';
import type { EvidenceFile } from '../../domain/evidence.ts';
import { stateNames } from '../../messages/desk.ts';
import { judgementNames, markingMessages as messages } from '../../messages/desk-marking.ts';
import { $desk, type DeskState } from '../../stores/desk/desk.ts';
import { AnswerSide } from './AnswerSide.tsx';
import { GuidanceSide } from './GuidanceSide.tsx';
import { JudgementForm } from './JudgementForm.tsx';
import { markHref, resultHref } from './places.ts';
import { usePut } from './use-desk.ts';
import { useEvidence } from './use-evidence.ts';

interface Props {
  readonly desk: DeskState;
  readonly evidence: string;
  /** Number of the criterion. */
  readonly number: string;
}

/** One criterion of one learner's evidence beside what to look for, and the judgement on it. */
export function Marking({ desk, evidence, number }: Props) {
  const opened = desk.reading.evidence.get(evidence);
  const reading = useEvidence(opened?.digest);
  if (!opened) return <p class="notice">{messages.notHere}</p>;
  if (!reading) return <p role="status">{messages.reading}</p>;
  if (reading.status === 'refused') {
    const isSealed = reading.reason === 'key-needed' || reading.reason === 'other-key';
    return (
      <p class="notice" data-tone="bad" role="alert">
        {isSealed ? messages.sealed : messages.unreadable}{' '}
        <a href="/assessor/#record">{messages.back}</a>
      </p>
    );
  }
  return <MarkOne desk={desk} opened={opened} file={reading.evidence} number={number} />;
}

interface MarkProps {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly file: EvidenceFile;
  readonly number: string;
}

/** What was just recorded, so that it can be taken back. */
interface Recorded {
  readonly seq: number;
  readonly number: string;
}

function MarkOne({ desk, opened, file, number }: MarkProps) {
  const { reading } = desk;
  const standing = portfolioStanding(reading, opened);
  const { criteria } = standing.result;
  const place = Math.max(
    0,
    criteria.findIndex((each) => each.number === number),
  );
  const criterion = criteria[place];
  const [recorded, setRecorded] = useState<Recorded>();
  const { told, tell, put } = usePut();
  const heading = useRef<HTMLHeadingElement>(null);
  const top = useRef<HTMLElement>(null);
  const rail = useRef<HTMLOListElement>(null);
  // Whoever moves on hears and sees the criterion from its beginning, with nothing of the frame above.
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    showCurrent(rail.current);
  }, [number]);
  if (!criterion) return null;

  const go = (id: string | undefined) => {
    if (id !== undefined) location.assign(markHref(opened, id));
  };
  const onRecorded = (judgement: 'met' | 'not-yet-met', goesOn: boolean) => {
    const now = $desk.get().reading;
    const seq = now.decisionsOn(opened.key, criterion.criterion).at(-1)?.seq;
    if (seq !== undefined) setRecorded({ seq, number: criterion.number });
    const text = messages.recorded(criterion.number, judgementNames[judgement]);
    tell({ text, tone: 'good' });
    const left = portfolioStanding(now, opened).toJudge;
    const later = criteria.slice(place + 1).find((each) => left.includes(each.criterion));
    if (goesOn) go(later?.criterion ?? left[0]);
  };
  const undo = async ({ seq, number: undone }: Recorded) => {
    const content = {
      kind: 'correction',
      payload: { entry: seq, reason: messages.undoReason },
    } as const;
    if (await put([content], { done: messages.undone(undone) })) setRecorded(undefined);
  };

  return (
    <section class="desk-marking" aria-labelledby="marking" ref={top}>
      <header class="desk-marking-head">
        <a href="/assessor/#">{messages.back}</a>
        <h2 id="marking">
          {file.learner.name}, {file.unit.reference ?? file.unit.title},{' '}
          {messages.attempt(file.attempt)}
        </h2>
        <p class="desk-progress">
          {messages.judged(criteria.length - standing.toJudge.length, criteria.length)}
        </p>
        <a href={resultHref(opened.evidence)}>{messages.toResult}</a>
      </header>
      <nav aria-label={messages.criteria}>
        <ol class="desk-rail" ref={rail}>
          {criteria.map((each) => {
            const waits = standing.toJudge.includes(each.criterion);
            const state = waits ? 'not-judged' : each.state;
            return (
              <li key={each.criterion}>
                <a
                  href={markHref(opened, each.criterion)}
                  aria-current={each === criterion ? 'step' : undefined}
                  aria-label={messages.criterionState(each.number, stateNames[state])}
                  title={stateNames[state]}
                  data-state={state}
                >
                  {each.number}
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
      <div role="status" class="desk-told">
        {told && (
          <p class="notice desk-line" data-tone={told.tone}>
            <span>
              {told.text} {standing.toJudge.length === 0 && messages.allJudged}
            </span>
            {recorded && (
              <button class="link-button" type="button" onClick={() => void undo(recorded)}>
                {messages.undo}
              </button>
            )}
          </p>
        )}
      </div>
      <div class="desk-sides">
        <div class="desk-side-answer flow">
          <h3 ref={heading} tabIndex={-1}>
            {criterion.number} {criterion.text}
          </h3>
          <AnswerSide desk={desk} opened={opened} file={file} criterion={criterion} />
        </div>
        <div class="desk-side-judge">
          <GuidanceSide desk={desk} file={file} criterion={criterion.criterion} />
          <JudgementForm
            key={`${opened.evidence} ${criterion.criterion}`}
            desk={desk}
            opened={opened}
            file={file}
            standing={criterionStanding(reading, opened.key, criterion.criterion)}
            onRecorded={onRecorded}
            onMove={(by) => go(criteria[place + by]?.criterion)}
          />
        </div>
      </div>
    </section>
  );
}

/** On a phone the numbers stand in one row, which is moved until the current one is in the middle. */
function showCurrent(rail: HTMLElement | null) {
  const current = rail?.querySelector<HTMLElement>('[aria-current]');
  if (!rail || !current) return;
  rail.scrollLeft = current.offsetLeft - (rail.clientWidth - current.offsetWidth) / 2;
}
