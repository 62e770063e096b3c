import { useState } from 'preact/hooks';
import type { Conflict as Differing } from '../../assessment/judgements.ts';
import { nameOf, roleOf } from '../../assessment/people.ts';
import type { OpenedEvidence } from '../../assessment/reading.ts';
import type { Judgement } from '../../domain/attempt.ts';
import { judgementNames, markingMessages as messages } from '../../messages/desk-marking.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { Field, SelectField, TickField } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { entriesIn } from './typed-entries.ts';
import { usePut } from './use-desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly conflict: Differing;
}

/** Two judgements that differ, and the decision of an IQA, or of both together, that settles it. */
export function Conflict({ desk, opened, conflict }: Props) {
  const { people } = desk.reading;
  const [judgement, setJudgement] = useState<Judgement>('not-yet-met');
  const [reason, setReason] = useState('');
  const [together, setTogether] = useState<readonly string[]>([]);
  const { told, put } = usePut();
  const self = people.find(({ person }) => person === desk.settings.person);
  const others = conflict.map(({ by }) => by).filter((by) => by !== self?.person);
  const settle = () =>
    put(
      [
        {
          kind: 'settled',
          payload: {
            evidence: opened.evidence,
            criterion: conflict[1].payload.criterion,
            judgement,
            reason,
            together,
          },
        },
      ],
      { done: messages.settled },
    );
  return (
    <div class="notice flow" data-tone="bad">
      <p>{messages.conflict}</p>
      <details class="desk-more">
        <summary>{messages.settle}</summary>
        <div class="flow">
          <SelectField<Judgement>
            label={messages.judgement}
            value={judgement}
            options={entriesIn(judgementNames)}
            onChange={setJudgement}
          />
          <Field label={messages.settleReason} rows={2} value={reason} onChange={setReason} />
          {!roleOf(self, 'iqa') && (
            <TickField
              legend={messages.together}
              options={others.map((by) => [by, nameOf(people, by)] as const)}
              chosen={together}
              onChange={setTogether}
            />
          )}
          <button class="button" type="button" onClick={() => void settle()}>
            {messages.settle}
          </button>
          <TellLine told={told} />
        </div>
      </details>
    </div>
  );
}
