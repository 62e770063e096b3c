import { useState } from 'preact/hooks';
import { standingOf } from '../../assessment/countersigning.ts';
import { nameOf } from '../../assessment/people.ts';
import type { Decision, OpenedEvidence } from '../../assessment/reading.ts';
import type { Entry } from '../../assessment/record.ts';
import { outlineFrom, type UnitResult, unitResult } from '../../assessment/unit-result.ts';
import { stateNames } from '../../messages/desk.ts';
import { markingMessages, resultMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { Beside } from './Beside.tsx';
import { DeskTable } from './DeskTable.tsx';
import { dayInWords } from './dates.ts';
import { FeedbackFilePanel } from './FeedbackFilePanel.tsx';
import { Field } from './Field.tsx';
import { KeptFileButton } from './KeptFileButton.tsx';
import { MoreForm } from './MoreForm.tsx';
import { markHref } from './places.ts';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';
import { WhoseEvidence } from './WhoseEvidence.tsx';

interface Props {
  readonly desk: DeskState;
  readonly evidence: string;
}

/** A learner's result on a unit, and everything that goes beside the judgements. */
export function ResultView({ desk, evidence }: Props) {
  const opened = desk.reading.evidence.get(evidence);
  if (!opened) return <p class="notice">{markingMessages.notHere}</p>;
  const result = unitResult(desk.reading, opened.key, outlineFrom(opened));
  const waiting = result.counts['awaits-countersignature'];
  const left =
    result.criteria.length - result.counts.met - result.counts['prior-learning'] - waiting;
  return (
    <section class="flow" aria-labelledby="result">
      <a class="no-print" href="/assessor/#">
        {markingMessages.back}
      </a>
      <h2 id="result">{messages.title(opened.learner.name, opened.unitTitle)}</h2>
      <p class="notice" data-tone={result.isComplete ? 'good' : 'mark'}>
        {result.isComplete
          ? messages.complete
          : messages.incomplete({ left, waiting, all: result.criteria.length })}
      </p>
      <p class="muted">{messages.rule}</p>
      <Countersign desk={desk} result={result} />
      <ResultTable desk={desk} opened={opened} result={result} />
      <div class="no-print flow">
        <FeedbackFilePanel desk={desk} opened={opened} result={result} />
        <h3>{messages.more}</h3>
        <MoreForm desk={desk} opened={opened} result={result} />
        <WhoseEvidence reading={desk.reading} opened={opened} />
      </div>
      <h3>{messages.recordedHere}</h3>
      <Beside reading={desk.reading} learner={opened.key} unit={opened.unit} />
      <section class="no-print" aria-label={messages.received}>
        <h3>{messages.received}</h3>
        <ul class="desk-history">
          {result.attempts.map(({ evidence: id, digest, attempt, submittedAt }) => (
            <li key={id}>
              <KeptFileButton
                digest={digest}
                label={messages.receivedFile(attempt, dayInWords(submittedAt))}
              />
            </li>
          ))}
        </ul>
      </section>
      <p class="no-print">
        <button class="button button-quiet" type="button" onClick={() => print()}>
          {messages.print}
        </button>
      </p>
    </section>
  );
}

interface ResultProps {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly result: UnitResult;
}

function ResultTable({ desk, opened, result }: ResultProps) {
  return (
    <DeskTable
      caption={messages.table}
      head={messages.head}
      rows={result.criteria.map(({ criterion, number, text, state, now }) => ({
        key: criterion,
        cells: [
          <span key="criterion" class="desk-wording">
            <a href={markHref(opened, criterion)}>{number}</a> {text}
          </span>,
          <span key="state" class="badge" data-tone={tones[state]}>
            {stateNames[state]}
          </span>,
          now ? nameOf(desk.reading.people, now.by) : '',
          now ? saidIn(now) : '',
        ],
      }))}
    />
  );
}

function saidIn(now: Decision) {
  const said = now.kind === 'judged' ? now.payload.feedback : now.payload.reason;
  return said === '' ? '' : <span class="desk-text">{said}</span>;
}

const tones = {
  met: 'good',
  'prior-learning': 'good',
  'awaits-countersignature': 'mark',
  'in-conflict': 'bad',
  'not-yet-met': 'mark',
  'not-judged': 'quiet',
} as const;

function Countersign({ desk, result }: Pick<ResultProps, 'desk' | 'result'>) {
  const [note, setNote] = useState('');
  const { told, put } = usePut();
  const waiting = waitingIn(desk, result);
  const [first] = waiting;
  if (!first) return <TellLine told={told} />;
  const sign = () =>
    put([{ kind: 'countersigned', payload: { entries: waiting.map(({ seq }) => seq), note } }], {
      done: messages.countersigned,
    });
  return (
    <section class="card flow no-print" aria-label={messages.countersign}>
      <p>{messages.countersignLead(waiting.length, nameOf(desk.reading.people, first.by))}</p>
      <Field label={messages.countersignNote} value={note} onChange={setNote} />
      <button class="button" type="button" onClick={() => void sign()}>
        {messages.countersign}
      </button>
      <TellLine told={told} />
    </section>
  );
}

/** Decisions on this unit that wait for a countersignature, those that count now alone. */
function waitingIn({ reading }: DeskState, { criteria }: UnitResult): readonly Entry[] {
  const entries = criteria.flatMap(({ now, prior }): readonly Entry[] => [
    ...(now ? [now] : []),
    ...(prior ? [prior] : []),
  ]);
  return [...new Map(entries.map((entry) => [entry.seq, entry])).values()].filter(
    (entry) => standingOf(reading, entry) === 'awaits-countersignature',
  );
}
