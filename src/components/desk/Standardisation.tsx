import { useState } from 'preact/hooks';
import { nameOf } from '../../assessment/people.ts';
import { iqaMessages as messages } from '../../messages/desk-iqa.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { isoInWords, today } from './dates.ts';
import { Field, TickField } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

const emptyMeeting = { present: [], units: [], notes: '', decisions: '' } as const;

interface Meeting {
  readonly date: string;
  readonly present: readonly string[];
  readonly units: readonly string[];
  readonly notes: string;
  readonly decisions: string;
}

/** Notes of meetings where judgements were compared. */
export function Standardisation({ desk }: { readonly desk: DeskState }) {
  const { reading } = desk;
  const [meeting, setMeeting] = useState<Meeting>(() => ({ ...emptyMeeting, date: today() }));
  const { told, tell, put } = usePut();
  const set = (change: Partial<Meeting>) => setMeeting({ ...meeting, ...change });
  const units = [...new Set([...reading.evidence.values()].map(({ unit }) => unit))];
  const submit = async (event: Event) => {
    event.preventDefault();
    const { date, present, notes } = meeting;
    if (date === '' || present.length === 0 || notes.trim() === '') {
      return tell({ text: messages.fill, tone: 'bad' });
    }
    if (await put([{ kind: 'standardisation', payload: meeting }])) {
      setMeeting({ ...emptyMeeting, date: today() });
    }
    return undefined;
  };
  return (
    <section class="flow" aria-labelledby="standardisation">
      <h2 id="standardisation">{messages.standardisation}</h2>
      <p class="measure">{messages.standardisationLead}</p>
      <details class="card">
        <summary>{messages.recordMeeting}</summary>
        <form class="flow" onSubmit={submit}>
          <Field
            label={messages.date}
            type="date"
            value={meeting.date}
            onChange={(date) => set({ date })}
          />
          <TickField
            legend={messages.present}
            options={reading.people.map(({ person, name }) => [person, name] as const)}
            chosen={meeting.present}
            onChange={(present) => set({ present })}
          />
          {units.length > 0 && (
            <TickField
              legend={messages.units}
              options={units.map((unit) => [unit, unit.toUpperCase()] as const)}
              chosen={meeting.units}
              onChange={(chosen) => set({ units: chosen })}
            />
          )}
          <Field
            label={messages.notes}
            rows={3}
            value={meeting.notes}
            onChange={(notes) => set({ notes })}
          />
          <Field
            label={messages.decisions}
            rows={2}
            value={meeting.decisions}
            onChange={(decisions) => set({ decisions })}
          />
          <button class="button" type="submit">
            {messages.recordMeeting}
          </button>
          <TellLine told={told} />
        </form>
      </details>
      <Meetings desk={desk} />
    </section>
  );
}

function Meetings({ desk }: { readonly desk: DeskState }) {
  const meetings = desk.reading.ofKind('standardisation');
  if (meetings.length === 0) return null;
  return (
    <>
      <h3>{messages.meetings}</h3>
      <ul class="desk-history">
        {meetings.map(({ seq, payload }) => (
          <li key={seq}>
            <strong>{isoInWords(payload.date)}</strong>,{' '}
            {payload.present.map((each) => nameOf(desk.reading.people, each)).join(', ')}
            <p class="desk-text">{payload.notes}</p>
            {payload.decisions !== '' && <p class="desk-text">{payload.decisions}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
