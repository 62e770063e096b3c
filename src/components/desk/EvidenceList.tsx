import { useMemo, useState } from 'preact/hooks';
import { learnersIn } from '../../assessment/learners.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import { type PortfolioStanding, portfolioStanding } from '../../assessment/to-judge.ts';
import { evidenceMessages as messages, portfolioStates } from '../../messages/desk.ts';
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled from the keyboard.
        <section class="scroller" tabIndex={0} aria-label={messages.list}>
          <table class="desk-table">
            <caption class="visually-hidden">{messages.list}</caption>
            <thead>
              <tr>
                {messages.listHead.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {found.map((row) => (
                <Row key={row.evidence.evidence} {...row} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function Row({ evidence, result, toJudge, state }: PortfolioStanding) {
  const all = result.criteria.length;
  const met = result.counts.met + result.counts['prior-learning'];
  const [next] = toJudge;
  const action = next === undefined ? messages.look : messages.mark;
  const called = `${evidence.learner.name}, ${evidence.unitTitle}, ${evidence.attempt}`;
  return (
    <tr data-quiet={state === 'superseded' ? '' : undefined}>
      <th scope="row">
        {evidence.learner.name}
        {evidence.learner.number && <span class="desk-sub">{evidence.learner.number}</span>}
      </th>
      <td>{evidence.unitTitle}</td>
      <td>{evidence.attempt}</td>
      <td class="desk-number">{dayInWords(evidence.submittedAt)}</td>
      <td class="desk-number">{messages.judgedOf(all - toJudge.length, all)}</td>
      <td class="desk-number">{messages.judgedOf(met, all)}</td>
      <td>
        <span class="badge" data-tone={tones[state]}>
          {portfolioStates[state]}
        </span>
      </td>
      <td class="desk-actions">
        <a href={markHref(evidence, next)} aria-label={`${action}: ${called}`}>
          {action}
        </a>
        <a href={resultHref(evidence.evidence)} aria-label={`${messages.result}: ${called}`}>
          {messages.result}
        </a>
      </td>
    </tr>
  );
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
