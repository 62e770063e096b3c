import { useMemo, useState } from 'preact/hooks';
import { learnersIn } from '../../assessment/learners.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import { type PortfolioStanding, portfolioStanding } from '../../assessment/to-judge.ts';
import { evidenceMessages as messages, portfolioStates } from '../../messages/desk.ts';
import { type DeskRow, DeskTable } from './DeskTable.tsx';
import { dayInWords } from './dates.ts';
import { Field } from './Field.tsx';
import { markHref, resultHref } from './places.ts';

/** Every learner's evidence by unit and attempt, and what is to be done with it. */
export function EvidenceList({ reading }: { readonly reading: RecordReading }) {
  const [wanted, setWanted] = useState('');
  const rows = useMemo(() => rowsOf(reading), [reading]);
  const found = rows.filter((row) => fits(row, wanted));
  if (rows.length === 0) return <p>{messages.none}</p>;
  return (
    <div class="flow">
      {rows.length > 8 && <Field label={messages.filter} value={wanted} onChange={setWanted} />}
      {found.length === 0 ? (
        <p role="status">{messages.nothingFound}</p>
      ) : (
        <DeskTable
          caption={messages.list}
          head={messages.listHead}
          rows={found.map(rowOf)}
          hasActions
        />
      )}
    </div>
  );
}

function rowOf({ evidence, result, toJudge, state }: PortfolioStanding): DeskRow {
  const all = result.criteria.length;
  const met = result.counts.met + result.counts['prior-learning'];
  const [next] = toJudge;
  const action = next === undefined ? messages.look : messages.mark;
  const called = `${evidence.learner.name}, ${evidence.unitTitle}, ${evidence.attempt}`;
  return {
    key: evidence.evidence,
    isQuiet: state === 'superseded',
    cells: [
      <>
        {evidence.learner.name}
        {evidence.learner.number && <span class="desk-sub">{evidence.learner.number}</span>}
      </>,
      evidence.unitTitle,
      evidence.attempt,
      dayInWords(evidence.submittedAt),
      messages.judgedOf(all - toJudge.length, all),
      messages.judgedOf(met, all),
      <span key="state" class="badge" data-tone={tones[state]}>
        {portfolioStates[state]}
      </span>,
    ],
    actions: (
      <>
        <a href={markHref(evidence, next)} aria-label={`${action}: ${called}`}>
          {action}
        </a>
        <a href={resultHref(evidence.evidence)} aria-label={`${messages.result}: ${called}`}>
          {messages.result}
        </a>
      </>
    ),
  };
}

const tones: Readonly<Record<PortfolioStanding['state'], string>> = {
  complete: 'good',
  conflict: 'bad',
  countersign: 'mark',
  'to-judge': 'mark',
  resubmit: 'quiet',
  superseded: 'quiet',
};

function rowsOf(reading: RecordReading): readonly PortfolioStanding[] {
  return learnersIn(reading).flatMap(({ units }) =>
    [...units.values()].flatMap((attempts) =>
      attempts.map((evidence) => portfolioStanding(reading, evidence)),
    ),
  );
}

function fits({ evidence }: PortfolioStanding, wanted: string): boolean {
  const { learner, unitTitle } = evidence;
  const text = `${learner.name} ${learner.number ?? ''} ${unitTitle}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
