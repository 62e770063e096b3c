import { useState } from 'preact/hooks';
import { learnersIn } from '../../assessment/learners.ts';
import type { OpenedEvidence, RecordReading } from '../../assessment/reading.ts';
import { whoseMessages as messages } from '../../messages/desk-marking.ts';
import { Field, SelectField } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

interface Props {
  readonly reading: RecordReading;
  readonly opened: OpenedEvidence;
}

/** Where an assessor says whose evidence a file is, when name and number tell it wrong. */
export function WhoseEvidence({ reading, opened }: Props) {
  const [same, setSame] = useState('');
  const [reason, setReason] = useState('');
  const { told, tell, put } = usePut();
  const others = learnersIn(reading).flatMap(({ key, learner: { name, number }, units }) => {
    const [[latest] = []] = units.values();
    if (key === opened.key || !latest) return [];
    return [[latest.evidence, number ? `${name} (${number})` : name] as const];
  });
  const submit = async (event: Event) => {
    event.preventDefault();
    if (reason.trim() === '') return tell({ text: messages.fill, tone: 'bad' });
    const { evidence } = opened;
    const payload = { evidence, same: same === '' ? undefined : same, reason };
    if (await put([{ kind: 'evidence-assigned', payload }])) setReason('');
    return undefined;
  };
  return (
    <details class="card">
      <summary>{messages.title}</summary>
      <form class="flow" onSubmit={submit}>
        <p class="measure">{messages.lead}</p>
        <SelectField
          label={messages.learner}
          value={same}
          options={[['', messages.nobody], ...others]}
          onChange={setSame}
        />
        <Field label={messages.reason} value={reason} onChange={setReason} />
        <button class="button" type="submit">
          {messages.record}
        </button>
        <TellLine told={told} />
      </form>
    </details>
  );
}
