import { signaturesOf } from '../../assessment/countersigning.ts';
import type { CriterionStanding } from '../../assessment/judgements.ts';
import { nameOf } from '../../assessment/people.ts';
import type { Decision, OpenedEvidence, RecordReading } from '../../assessment/reading.ts';
import { textChanges } from '../../assessment/text-changes.ts';
import type { EvidenceAnswer, EvidenceFile } from '../../domain/evidence.ts';
import { judgementNames, markingMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { Inline } from '../practice/Prose.tsx';
import { DocumentSheet } from '../tools/DocumentSheet.tsx';
import { dayInWords, momentInShort } from './dates.ts';
import { useSecrets } from './use-desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly file: EvidenceFile;
  readonly criterion: CriterionStanding;
}

/** What the learner handed in for a criterion, earlier attempts and earlier judgements included. */
export function AnswerSide({ desk, file, criterion }: Props) {
  const answers = file.answers.filter((answer) => answer.criterion === criterion.criterion);
  const work = file.work.filter(({ criteria }) => criteria.includes(criterion.criterion));
  return (
    <>
      {answers.map((answer) => (
        <Answer key={answer.task} answer={answer} />
      ))}
      {answers.length === 0 && work.length === 0 && <p class="notice">{messages.noAnswer}</p>}
      {work.length > 0 && (
        <section class="flow" aria-label={messages.workFor(criterion.criterion)}>
          {work.map((piece) => (
            <details key={piece.id} class="card" open={answers.length === 0}>
              <summary>
                {messages.work}: {piece.document.title}
              </summary>
              <DocumentSheet document={piece.document} />
            </details>
          ))}
        </section>
      )}
      <History reading={desk.reading} criterion={criterion} />
    </>
  );
}

function Answer({ answer }: { readonly answer: EvidenceAnswer }) {
  const { pack } = useSecrets();
  const words = pack?.units
    .flatMap(({ tasks }) => tasks)
    .find(({ id }) => id === answer.task)?.words;
  const asked = words ? messages.asked(words.from, words.to) : '';
  return (
    <article class="flow">
      <div class="desk-question">
        <h4>{messages.question}</h4>
        <p>
          <Inline text={answer.prompt} />
        </p>
      </div>
      <h4>
        {messages.answer}{' '}
        <span class="desk-sub-inline">
          {messages.words(answer.words, asked)}, {momentInShort(answer.at)}
        </span>
      </h4>
      {answer.text.trim() === '' ? (
        <p class="muted">{messages.emptyAnswer}</p>
      ) : (
        <p class="desk-text" dir="auto">
          {answer.text}
        </p>
      )}
      <Earlier answer={answer} />
    </article>
  );
}

function Earlier({ answer }: { readonly answer: EvidenceAnswer }) {
  const last = answer.earlier.at(-1);
  if (!last) return null;
  return (
    <>
      {last.text === answer.text ? (
        <p class="notice">{messages.unchanged}</p>
      ) : (
        <details class="card">
          <summary>{messages.changes}</summary>
          <p class="desk-text" dir="auto">
            {textChanges(last.text, answer.text).map(({ kind, text }, index) => {
              const key = `${index}`;
              if (kind === 'same') return <span key={key}>{text}</span>;
              return kind === 'added' ? <ins key={key}>{text}</ins> : <del key={key}>{text}</del>;
            })}
          </p>
        </details>
      )}
      <details class="card">
        <summary>{messages.earlierAnswers}</summary>
        {answer.earlier.toReversed().map((one) => (
          <div key={one.attempt}>
            <h5>{messages.earlier(one.attempt, dayInWords(one.at))}</h5>
            <p class="desk-text" dir="auto">
              {one.text}
            </p>
          </div>
        ))}
      </details>
    </>
  );
}

interface HistoryProps {
  readonly reading: RecordReading;
  readonly criterion: CriterionStanding;
}

function History({ reading, criterion }: HistoryProps) {
  if (criterion.history.length === 0) return null;
  return (
    <section aria-label={messages.historyOf(criterion.criterion)}>
      <h4>{messages.history}</h4>
      <ol class="desk-history">
        {criterion.history.toReversed().map((decision) => (
          <HistoryLine key={decision.seq} reading={reading} decision={decision} />
        ))}
      </ol>
    </section>
  );
}

function HistoryLine({ reading, decision }: { reading: RecordReading; decision: Decision }) {
  const { payload, by, at } = decision;
  const attempt = reading.evidence.get(payload.evidence)?.attempt ?? 1;
  const signed = signaturesOf(reading, decision).map((each) => nameOf(reading.people, each.by));
  const said = decision.kind === 'judged' ? decision.payload.feedback : decision.payload.reason;
  return (
    <li>
      <strong>
        {messages.historyLine(
          judgementNames[payload.judgement],
          nameOf(reading.people, by),
          momentInShort(at),
        )}
      </strong>
      , {messages.historyFor(attempt)}
      {signed.length > 0 && `, ${messages.countersignedBy(signed.join(', '))}`}
      {said !== '' && <p class="desk-text">{said}</p>}
    </li>
  );
}
