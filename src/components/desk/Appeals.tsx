import { useState } from 'preact/hooks';
import { type Appeal, appealsIn, nextStages } from '../../assessment/appeals.ts';
import type { KnownLearner } from '../../assessment/learners.ts';
import type { AppealStage, Payloads } from '../../assessment/record.ts';
import { appealStageNames, claimMessages as messages } from '../../messages/desk-claim.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { isoInWords, today } from './dates.ts';
import { Field, SelectField, TickField } from './Field.tsx';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

interface Props {
  readonly desk: DeskState;
  readonly learner: KnownLearner;
}

/** A learner's appeals, stage by stage, and where the next step is put down. */
export function Appeals({ desk, learner }: Props) {
  const appeals = appealsIn(desk.reading).filter(
    ({ latest }) => latest.payload.learner === learner.key,
  );
  return (
    <section class="flow no-print" aria-labelledby="appeals">
      <h2 id="appeals">{messages.appeals}</h2>
      <p class="measure">{messages.appealsLead}</p>
      {appeals.length === 0 && <p class="muted">{messages.noAppeals}</p>}
      {appeals.map((appeal) => (
        <OneAppeal key={appeal.id} appeal={appeal} learner={learner} />
      ))}
      <details class="card">
        <summary>{messages.newAppeal}</summary>
        <AppealForm learner={learner} appeal={undefined} />
      </details>
    </section>
  );
}

function OneAppeal({
  appeal,
  learner,
}: {
  readonly appeal: Appeal;
  readonly learner: KnownLearner;
}) {
  return (
    <div class="card flow">
      <ol class="desk-history">
        {appeal.steps.map(({ seq, payload: { unit, stage, outcome, date, reason } }) => (
          <li key={seq}>
            <strong>
              {unit.toUpperCase()}:{' '}
              {messages.appealLine(
                appealStageNames[stage],
                outcome === undefined ? messages.open : messages.outcomes[outcome],
                isoInWords(date),
              )}
            </strong>
            <p class="desk-text">{reason}</p>
          </li>
        ))}
      </ol>
      {appeal.next.length === 0 ? (
        <p class="muted">{messages.over}</p>
      ) : (
        <details>
          <summary>{messages.goOn}</summary>
          <AppealForm learner={learner} appeal={appeal} />
        </details>
      )}
    </div>
  );
}

type Outcome = NonNullable<Payloads['appeal']['outcome']> | 'open';

interface Values {
  readonly unit: string;
  readonly criteria: readonly string[];
  readonly reason: string;
  readonly outcome: Outcome;
  readonly date: string;
}

interface FormProps {
  readonly learner: KnownLearner;
  readonly appeal: Appeal | undefined;
}

function AppealForm({ learner, appeal }: FormProps) {
  const units = [...learner.units.keys()];
  const before = appeal?.latest.payload;
  const first = (): Values => ({
    unit: before?.unit ?? units[0] ?? '',
    criteria: before?.criteria ?? [],
    reason: '',
    outcome: 'open',
    date: today(),
  });
  const [values, setValues] = useState(first);
  const stages = nextStages(appeal?.latest);
  const [stage, setStage] = useState<AppealStage>();
  const { told, tell, put } = usePut();
  const set = (change: Partial<Values>) => setValues({ ...values, ...change });
  const chosen = stages.find((each) => each === stage) ?? stages[0];
  const criteria = learner.units.get(values.unit)?.at(-1)?.criteria ?? [];
  const submit = async (event: Event) => {
    event.preventDefault();
    if (values.reason.trim() === '' || values.date === '' || !chosen) {
      return tell({ text: messages.fill, tone: 'bad' });
    }
    const { outcome, ...rest } = values;
    const payload = {
      ...rest,
      appeal: appeal?.id ?? crypto.randomUUID(),
      learner: learner.key,
      stage: chosen,
      outcome: outcome === 'open' ? undefined : outcome,
    };
    if (await put([{ kind: 'appeal', payload }])) setValues(first());
    return undefined;
  };
  return (
    <form class="flow" onSubmit={submit}>
      {!appeal && (
        <SelectField
          label={messages.appealUnit}
          value={values.unit}
          options={units.map((unit) => [unit, unit.toUpperCase()] as const)}
          onChange={(unit) => set({ unit, criteria: [] })}
        />
      )}
      {!appeal && (
        <TickField
          legend={messages.criteria}
          options={criteria.map(({ id, number }) => [id, number] as const)}
          chosen={values.criteria}
          onChange={(next) => set({ criteria: next })}
        />
      )}
      <SelectField
        label={messages.stage}
        value={chosen ?? 'assessor'}
        options={stages.map((each) => [each, appealStageNames[each]] as const)}
        onChange={setStage}
      />
      <Field
        label={messages.reason}
        rows={3}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <SelectField<Outcome>
        label={messages.outcome}
        value={values.outcome}
        options={[
          ['open', messages.open],
          ['upheld', messages.outcomes.upheld],
          ['not-upheld', messages.outcomes['not-upheld']],
          ['withdrawn', messages.outcomes.withdrawn],
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <Field
        label={messages.date}
        type="date"
        value={values.date}
        onChange={(date) => set({ date })}
      />
      <button class="button" type="submit">
        {messages.recordAppeal}
      </button>
      <TellLine told={told} />
    </form>
  );
}
