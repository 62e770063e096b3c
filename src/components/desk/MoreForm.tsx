import { useState } from 'preact/hooks';
import type { OpenedEvidence } from '../../assessment/reading.ts';
import type { UnitResult } from '../../assessment/unit-result.ts';
import { moreMessages as messages, resultMessages } from '../../messages/desk-marking.ts';
import type { KeptFile } from '../../stores/desk/database.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { bytesDigest } from '../../stores/desk/digest.ts';
import { today } from './dates.ts';
import { Field, SelectField, TickField } from './Field.tsx';
import { contentFrom, firstMore, type MoreKind, type MoreValues } from './more-content.ts';
import { ReflectionText } from './ReflectionText.tsx';
import { TellLine } from './TellLine.tsx';
import { entriesIn } from './typed-entries.ts';
import { usePut } from './use-desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly opened: OpenedEvidence;
  readonly result: UnitResult;
}

const largestAttachment = 10_000_000;

/** Where discussions, statements, adjustments, prior learning, reflections and notes are put down. */
export function MoreForm({ opened, result }: Props) {
  const [kind, setKind] = useState<MoreKind>('discussion');
  const [values, setValues] = useState<MoreValues>({ ...firstMore, date: today() });
  // A file field cannot be emptied from outside: a new one takes its place after each recording.
  const [recorded, setRecorded] = useState(0);
  const { told, tell, put } = usePut();
  const set = (change: Partial<MoreValues>) => setValues({ ...values, ...change });
  const submit = async (event: Event) => {
    event.preventDefault();
    const content = contentFrom(kind, values, opened);
    if (typeof content === 'string') return tell({ text: content, tone: 'bad' });
    const { attached } = values;
    const files = kind === 'witness' && attached ? [attached] : [];
    if (await put([content], { files })) {
      setValues({ ...firstMore, date: today() });
      setRecorded(recorded + 1);
    }
    return undefined;
  };
  return (
    <form class="card flow" onSubmit={submit} noValidate>
      <SelectField<MoreKind>
        label={messages.kind}
        value={kind}
        options={entriesIn(resultMessages.moreKinds)}
        onChange={(next) => {
          setKind(next);
          tell(undefined);
        }}
      />
      <MoreFields
        key={recorded}
        kind={kind}
        values={values}
        set={set}
        opened={opened}
        result={result}
      />
      <TellLine told={told} />
      <button class="button" type="submit">
        {messages.putDown}
      </button>
    </form>
  );
}

interface FieldsProps {
  readonly kind: MoreKind;
  readonly values: MoreValues;
  readonly set: (change: Partial<MoreValues>) => void;
  readonly opened: OpenedEvidence;
  readonly result: UnitResult;
}

function MoreFields({ kind, values, set, opened, result }: FieldsProps) {
  const text = (name: TextName, label: string, rows?: number, hint?: string) => (
    <Field
      label={label}
      rows={rows}
      hint={hint}
      value={values[name]}
      onChange={(value) => set({ [name]: value })}
      isRequired
    />
  );
  const date = (
    <Field
      label={messages.date}
      type="date"
      value={values.date}
      onChange={(value) => set({ date: value })}
      isRequired
    />
  );
  const criteria = (
    <TickField
      legend={messages.criteria}
      options={result.criteria.map(({ criterion, number }) => [criterion, number] as const)}
      chosen={values.criteria}
      onChange={(chosen) => set({ criteria: chosen })}
    />
  );
  switch (kind) {
    case 'discussion':
      return (
        <>
          {criteria}
          {date}
          {text('text', messages.notes, 4)}
        </>
      );
    case 'witness':
      return (
        <>
          {criteria}
          <div class="desk-pair">
            {text('name', messages.witness)}
            {text('relation', messages.relation)}
          </div>
          {date}
          {text('text', messages.statement, 4)}
          {text('reason', messages.verified, 2, messages.verifiedHint)}
          <Attachment onFile={(attached) => set({ attached })} />
        </>
      );
    case 'adjustment':
      return (
        <>
          <SelectField<MoreValues['type']>
            label={messages.type}
            value={values.type}
            options={entriesIn(messages.types)}
            onChange={(type) => set({ type })}
          />
          {text('text', messages.what, 2)}
          {text('reason', messages.reason, 2)}
          {text('name', messages.agreedBy)}
          {date}
        </>
      );
    case 'prior':
      return (
        <>
          <label class="desk-tick">
            <input
              type="checkbox"
              checked={values.wholeUnit}
              onChange={(event) => set({ wholeUnit: event.currentTarget.checked })}
            />
            <span>{messages.wholeUnit}</span>
          </label>
          {!values.wholeUnit && criteria}
          {text('text', messages.seen, 2)}
          {text('reason', messages.reason, 2)}
        </>
      );
    case 'reflection':
      return (
        <>
          <ReflectionText attempts={result.attempts} />
          <Field
            label={messages.reflectionNote}
            rows={2}
            value={values.text}
            onChange={(value) => set({ text: value })}
            isRequired={!opened.hasReflection}
          />
        </>
      );
    case 'note':
      return text('text', messages.note, 3);
  }
}

type TextName = 'text' | 'reason' | 'name' | 'relation';

function Attachment({ onFile }: { readonly onFile: (file: KeptFile | undefined) => void }) {
  const [problem, setProblem] = useState('');
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    const isTooLarge = file !== undefined && file.size > largestAttachment;
    setProblem(isTooLarge ? messages.fileTooLarge : '');
    if (!file || isTooLarge) return onFile(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return onFile({ digest: await bytesDigest(bytes), name: file.name.slice(0, 1000), bytes });
  };
  return (
    <div class="desk-field">
      <label for="statement-file">{messages.file}</label>
      <input id="statement-file" type="file" onChange={(event) => void read(event.currentTarget)} />
      <p role="status">{problem}</p>
    </div>
  );
}
