import { useState } from 'preact/hooks';
import { standingOf } from '../../assessment/countersigning.ts';
import { nameOf } from '../../assessment/people.ts';
import type { OpenedEvidence, RecordReading } from '../../assessment/reading.ts';
import type { UnitResult } from '../../assessment/unit-result.ts';
import type { FeedbackFile, FeedbackJudgement } from '../../domain/evidence.ts';
import { writeFeedback } from '../../evidence/evidence-file.ts';
import { resultMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { bytesDigest } from '../../stores/desk/digest.ts';
import { download, fileNameFrom } from './download.ts';
import { Field } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly result: UnitResult;
}

/** Makes the feedback file that goes back to the learner, and puts down that it was made. */
export function FeedbackFilePanel({ desk, opened, result }: Props) {
  const [summary, setSummary] = useState('');
  const { told, tell, put } = usePut();
  const { ready, waiting } = judgementsFor(desk.reading, result);
  const make = async () => {
    if (ready.length === 0) return tell({ text: messages.nothingYet, tone: 'bad' });
    const file = feedbackFile(desk, { opened, summary, judgements: ready.map(({ said }) => said) });
    const text = await writeFeedback(file);
    const bytes = new TextEncoder().encode(text);
    const digest = await bytesDigest(bytes);
    const name = fileNameFrom('feedback', opened.learner.name, opened.unit, `${opened.attempt}`);
    const payload = {
      feedback: file.id,
      evidence: opened.evidence,
      digest,
      judgements: ready.map(({ seq }) => seq),
      summary,
    };
    const files = [{ digest, name: `${name}.html`, bytes }];
    if (!(await put([{ kind: 'feedback-issued', payload }], { files, done: messages.made }))) {
      return undefined;
    }
    download(`${name}.html`, text, 'text/html');
    return undefined;
  };
  return (
    <section class="card flow" aria-labelledby="feedback-file">
      <h3 id="feedback-file">{messages.feedback}</h3>
      <p class="measure">{messages.feedbackLead}</p>
      {waiting > 0 && <p class="notice">{messages.waiting(waiting)}</p>}
      <Field label={messages.summary} rows={3} value={summary} onChange={setSummary} />
      <button class="button" type="button" onClick={() => void make()}>
        {messages.make}
      </button>
      <TellLine told={told} />
    </section>
  );
}

interface Ready {
  readonly seq: number;
  readonly said: FeedbackJudgement;
}

/** The decision that counts on each criterion; what waits for a signature or is in conflict stays here. */
function judgementsFor(reading: RecordReading, { criteria }: UnitResult) {
  const ready: Ready[] = [];
  let waiting = 0;
  for (const { criterion, now, conflict, prior, state } of criteria) {
    if (state === 'prior-learning' && prior) {
      const { reason } = prior.payload;
      const said = { criterion, judgement: 'met', feedback: reason, at: prior.at } as const;
      ready.push({ seq: prior.seq, said });
    } else if (now && !conflict && standingOf(reading, now) === 'valid') {
      ready.push({ seq: now.seq, said: wordsOf(now) });
    } else if (now) {
      waiting += 1;
    }
  }
  return { ready, waiting };
}

function wordsOf(now: NonNullable<UnitResult['criteria'][number]['now']>): FeedbackJudgement {
  const { criterion, judgement } = now.payload;
  if (now.kind === 'settled') {
    return { criterion, judgement, feedback: now.payload.reason, at: now.at };
  }
  const { feedback, further } = now.payload;
  return {
    criterion,
    judgement,
    feedback: [feedback, further].filter(Boolean).join('\n\n'),
    at: now.at,
  };
}

interface FeedbackParts {
  readonly opened: OpenedEvidence;
  readonly summary: string;
  readonly judgements: readonly FeedbackJudgement[];
}

function feedbackFile(
  desk: DeskState,
  { opened, summary, judgements }: FeedbackParts,
): FeedbackFile {
  return {
    format: 'attain-feedback',
    version: 1,
    id: crypto.randomUUID(),
    evidence: opened.evidence,
    unit: opened.unit,
    learner: opened.learner,
    attempt: opened.attempt,
    issuedAt: Date.now(),
    assessor: nameOf(desk.reading.people, desk.settings.person),
    judgements,
    summary,
  };
}
