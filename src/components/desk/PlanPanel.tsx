import { useMemo, useState } from 'preact/hooks';
import { nameOf } from '../../assessment/people.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import type { EntryOf } from '../../assessment/record.ts';
import { plannedSamples, type SampleStanding } from '../../assessment/samples.ts';
import { isReproducible, planSampling } from '../../assessment/sampling-plan.ts';
import { portfoliosIn } from '../../assessment/sampling-risk.ts';
import { localIdOf } from '../../domain/curriculum.ts';
import {
  iqaMessages as messages,
  sampleReasons,
  sampleStates,
  stageNames,
} from '../../messages/desk-iqa.ts';
import { change, type DeskState } from '../../stores/desk/desk.ts';
import { type DeskRow, DeskTable } from './DeskTable.tsx';
import { dayInWords, today } from './dates.ts';
import { Field, SelectField } from './Field.tsx';
import { sampleHref } from './places.ts';
import { TellLine } from './TellLine.tsx';
import { usePut } from './use-desk.ts';

/** Where sampling is planned, and what came of every planned sample. */
export function PlanPanel({ desk }: { readonly desk: DeskState }) {
  const { reading } = desk;
  const planned = useMemo(() => plannedSamples(reading), [reading]);
  const plans = reading.ofKind('sampling-planned');
  return (
    <section class="flow" aria-labelledby="plan">
      <h2 id="plan">{messages.plan}</h2>
      <p class="measure">{messages.planLead}</p>
      <PlanForm desk={desk} />
      <h3>{messages.planned}</h3>
      {plans.length === 0 ? (
        <p class="muted">{messages.none}</p>
      ) : (
        <PlannedTable reading={reading} planned={planned} />
      )}
      {plans.map((plan) => (
        <PlanLine key={plan.seq} reading={reading} plan={plan} />
      ))}
      <OutsidePlan reading={reading} />
    </section>
  );
}

function PlanForm({ desk }: { readonly desk: DeskState }) {
  const [seed, setSeed] = useState(today);
  const { rates } = desk.settings;
  const { told, tell, put } = usePut();
  const setRate = (name: 'ordinary' | 'raised') => (typed: string) => {
    const percent = Math.min(100, Math.max(0, Number(typed) || 0));
    void change({ rates: { ...rates, [name]: percent } });
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const plan = planSampling(desk.reading, { plan: crypto.randomUUID(), seed, rates });
    if (plan.considered.length === 0) return tell({ text: messages.nothingNew, tone: 'bad' });
    const done = messages.made(plan.chosen.length, plan.considered.length);
    await put([{ kind: 'sampling-planned', payload: plan }], { done });
    return undefined;
  };
  return (
    <form class="card flow" onSubmit={submit}>
      <div class="desk-pair">
        <Field label={messages.seed} hint={messages.seedHint} value={seed} onChange={setSeed} />
        <Field
          label={messages.ordinary}
          hint={messages.ratesHint}
          type="number"
          value={`${rates.ordinary}`}
          onChange={setRate('ordinary')}
        />
        <Field
          label={messages.raised}
          type="number"
          value={`${rates.raised}`}
          onChange={setRate('raised')}
        />
      </div>
      <button class="button" type="submit">
        {messages.make}
      </button>
      <TellLine told={told} />
    </form>
  );
}

interface TableProps {
  readonly reading: RecordReading;
  readonly planned: readonly SampleStanding[];
}

function PlannedTable({ reading, planned }: TableProps) {
  return (
    <DeskTable
      caption={messages.planned}
      head={messages.head}
      rows={planned.map((each, index) => rowFor(each, index, reading))}
      hasActions
    />
  );
}

function rowFor(
  { planned, state }: SampleStanding,
  index: number,
  reading: RecordReading,
): DeskRow {
  const { evidence, assessor, stage, criteria, reasons } = planned;
  const opened = reading.evidence.get(evidence);
  const whose = opened?.learner.name ?? evidence;
  return {
    key: `${index} ${evidence}`,
    cells: [
      whose,
      `${opened?.unit.toUpperCase()}, ${opened?.attempt}`,
      nameOf(reading.people, assessor),
      stageNames[stage],
      criteria.map(localIdOf).join(', '),
      reasons.map((reason) => sampleReasons[reason]).join('; '),
      <span key="state" class="badge" data-tone={state === 'done' ? 'good' : 'mark'}>
        {sampleStates[state]}
      </span>,
    ],
    actions: (
      <a
        href={sampleHref(evidence)}
        aria-label={`${messages.sample}: ${whose}, ${opened?.unitTitle ?? ''}`}
      >
        {messages.sample}
      </a>
    ),
  };
}

interface PlanLineProps {
  readonly reading: RecordReading;
  readonly plan: EntryOf<'sampling-planned'>;
}

function PlanLine({ reading, plan: { at, by, payload } }: PlanLineProps) {
  const isSame = useMemo(() => isReproducible(reading.entries, payload), [reading, payload]);
  const rates = messages.rates(payload.rates.ordinary, payload.rates.raised);
  return (
    <p class="small">
      {messages.planLine(dayInWords(at), nameOf(reading.people, by), payload.seed, rates)}{' '}
      <span class={isSame ? 'muted' : 'desk-bad'}>
        {isSame ? messages.reproducible : messages.notReproducible}
      </span>
    </p>
  );
}

function OutsidePlan({ reading }: { readonly reading: RecordReading }) {
  const portfolios = useMemo(() => portfoliosIn(reading), [reading]);
  const [first] = portfolios;
  const [chosen, setChosen] = useState('');
  if (!first) return null;
  const evidence = chosen || first.evidence.evidence;
  return (
    <details class="card">
      <summary>{messages.outside}</summary>
      <div class="flow">
        <p>{messages.outsideLead}</p>
        <SelectField
          label={messages.choosePortfolio}
          value={evidence}
          options={portfolios.map(
            ({ evidence: each }) =>
              [
                each.evidence,
                `${each.learner.name}, ${each.unit.toUpperCase()}, ${each.attempt}`,
              ] as const,
          )}
          onChange={setChosen}
        />
        <a class="button button-quiet" href={sampleHref(evidence)}>
          {messages.open}
        </a>
      </div>
    </details>
  );
}
