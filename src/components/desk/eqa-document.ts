import { appealsIn } from '../../assessment/appeals.ts';
import type { Verification } from '../../assessment/chain.ts';
import { nameOf } from '../../assessment/people.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import { plannedSamples, samplesIn } from '../../assessment/samples.ts';
import { localIdOf } from '../../domain/curriculum.ts';
import type { DocumentBlock, WorkDocument } from '../../domain/document.ts';
import { breakWords, roleNames, standingNames, verificationWords } from '../../messages/desk.ts';
import { appealStageNames, claimMessages, entryKindNames } from '../../messages/desk-claim.ts';
import { eqaMessages as words } from '../../messages/desk-eqa.ts';
import { iqaMessages, sampleReasons, sampleStates, stageNames } from '../../messages/desk-iqa.ts';
import { besideWords, moreMessages } from '../../messages/desk-marking.ts';
import { dayInWords, isoInWords, momentInShort } from './dates.ts';
import { aboutWords, learnerName } from './entry-words.ts';
import { evidenceSections } from './eqa-evidence.ts';

interface EqaFacts {
  readonly reading: RecordReading;
  readonly verification: Verification;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The record that an external quality assurer asks for, as one document. */
export function eqaDocument({ reading, verification, now }: EqaFacts): WorkDocument {
  return {
    title: words.title,
    facts: [
      { name: words.taken, text: momentInShort(now) },
      { name: words.chain, text: verificationWords(verification) },
      { name: words.lastEntry, text: reading.entries.at(-1)?.hash ?? '' },
    ],
    blocks: [
      ...(verification.status === 'broken'
        ? [paragraph(breakWords[verification.reason](verification.seq))]
        : []),
      ...section(words.people, peopleTable(reading)),
      ...evidenceSections(reading),
      heading(words.strategy),
      paragraph(words.strategyText),
      ...plans(reading),
      ...section(words.samples, samplesTable(reading)),
      ...section(words.standardisation, standardisationTable(reading)),
      ...section(words.prior, priorTable(reading)),
      ...section(words.adjustments, adjustmentsTable(reading)),
      ...section(words.testimony, testimonyTable(reading)),
      ...section(words.appeals, appealsTable(reading)),
      ...section(words.claims, claimsTable(reading)),
      ...section(words.takenBack, correctionsTable(reading)),
      paragraph(words.elsewhere),
    ],
  };
}

interface TableOf {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A heading and its table, or that there is nothing: an EQA has to see that it was not left out. */
export function section(title: string, { head, rows }: TableOf): readonly DocumentBlock[] {
  if (rows.length === 0) return [heading(title), paragraph(words.none)];
  return [heading(title), { kind: 'table', caption: title, head, rows, rowHeads: true }];
}

const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

function peopleTable({ people }: RecordReading): TableOf {
  const rows = people.flatMap(({ name, roles, competence, cpd }) =>
    roles.map(({ role, standing, qualification }) => [
      name,
      roleNames[role],
      role === 'expert-witness' ? '' : `${standingNames[standing]}: ${qualification}`,
      competence,
      cpd,
    ]),
  );
  return { head: words.peopleHead, rows };
}

function plans(reading: RecordReading): readonly DocumentBlock[] {
  const made = reading.ofKind('sampling-planned');
  const rows = plannedSamples(reading).map(({ planned, state }) => {
    const opened = reading.evidence.get(planned.evidence);
    return [
      opened?.learner.name ?? planned.evidence,
      opened?.unit.toUpperCase() ?? '',
      nameOf(reading.people, planned.assessor),
      stageNames[planned.stage],
      planned.criteria.map(localIdOf).join(', '),
      planned.reasons.map((reason) => sampleReasons[reason]).join('; '),
      sampleStates[state],
    ];
  });
  const lines = made.map(({ at, by, payload: { seed, rates } }) =>
    words.plan(
      dayInWords(at),
      nameOf(reading.people, by),
      seed,
      iqaMessages.rates(rates.ordinary, rates.raised),
    ),
  );
  return [
    ...section(words.plans, { head: words.planHead, rows }),
    ...(lines.length > 0 ? [{ kind: 'list', ordered: false, entries: lines } as const] : []),
  ];
}

function samplesTable(reading: RecordReading): TableOf {
  const rows = samplesIn(reading).map(({ entry, closed }) => {
    const { decision, reason, action, actionBy } = entry.payload;
    const due = actionBy === undefined ? '' : isoInWords(actionBy);
    return [
      dayInWords(entry.at),
      nameOf(reading.people, entry.by),
      aboutWords(reading, entry),
      iqaMessages[decision],
      reason,
      iqaMessages.action(action, due),
      closed ? `${dayInWords(closed.at)} ${closed.payload.note}` : '',
    ];
  });
  return { head: words.samplesHead, rows };
}

function standardisationTable(reading: RecordReading): TableOf {
  const rows = reading
    .ofKind('standardisation')
    .map(({ payload: { date, present, units, notes, decisions } }) => [
      isoInWords(date),
      present.map((each) => nameOf(reading.people, each)).join(', '),
      units.map((unit) => unit.toUpperCase()).join(', '),
      notes,
      decisions,
    ]);
  return { head: words.standardisationHead, rows };
}

function priorTable(reading: RecordReading): TableOf {
  const rows = reading.ofKind('prior-learning').map(({ by, payload }) => {
    const { learner, scope, seen, reason } = payload;
    const covered =
      scope.kind === 'unit' ? besideWords.wholeUnit : scope.criteria.map(localIdOf).join(', ');
    return [
      learnerName(reading, learner),
      `${scope.unit.toUpperCase()}: ${covered}`,
      seen,
      reason,
      nameOf(reading.people, by),
    ];
  });
  return { head: words.priorHead, rows };
}

function adjustmentsTable(reading: RecordReading): TableOf {
  const rows = reading
    .ofKind('adjustment')
    .map(({ payload: { learner, type, what, reason, agreedBy, date } }) => [
      learnerName(reading, learner),
      moreMessages.types[type],
      what,
      reason,
      agreedBy,
      isoInWords(date),
    ]);
  return { head: words.adjustmentsHead, rows };
}

function testimonyTable(reading: RecordReading): TableOf {
  const statements = reading.ofKind('witness-attached').map((entry) => {
    const { witness, relation, criteria, statement, verified, file } = entry.payload;
    const what = besideWords.witness(witness, relation, criteria.map(localIdOf).join(', '));
    const attached = file === undefined ? '' : `\n${words.statementFile(file.name, file.digest)}`;
    return { entry, what, text: `${statement}\n${verified}${attached}` };
  });
  const discussions = reading.ofKind('discussion').map((entry) => {
    const { date, criteria, notes } = entry.payload;
    const numbers = criteria.map(localIdOf).join(', ');
    return { entry, what: besideWords.discussion(isoInWords(date), numbers), text: notes };
  });
  const rows = [...statements, ...discussions].map(({ entry, what, text }) => [
    aboutWords(reading, entry),
    what,
    text,
    nameOf(reading.people, entry.by),
  ]);
  return { head: words.testimonyHead, rows };
}

function appealsTable(reading: RecordReading): TableOf {
  const rows = appealsIn(reading).flatMap(({ steps }) =>
    steps.map(({ payload: { learner, unit, stage, reason, outcome, date } }) => [
      learnerName(reading, learner),
      unit.toUpperCase(),
      appealStageNames[stage],
      reason,
      outcome === undefined ? claimMessages.open : claimMessages.outcomes[outcome],
      isoInWords(date),
    ]),
  );
  return { head: words.appealsHead, rows };
}

function claimsTable(reading: RecordReading): TableOf {
  const rows = reading
    .ofKind('claim-made')
    .map(({ at, by, payload: { learner, scope } }) => [
      learnerName(reading, learner),
      scope.kind === 'unit' ? scope.unit.toUpperCase() : scope.qualification,
      dayInWords(at),
      nameOf(reading.people, by),
    ]);
  return { head: words.claimsHead, rows };
}

function correctionsTable(reading: RecordReading): TableOf {
  const rows = reading.ofKind('correction').map(({ by, payload: { entry, reason } }) => {
    const named = reading.entryAt(entry);
    const what = named ? `${entryKindNames[named.kind]}: ${aboutWords(reading, named)}` : '';
    return [`${entry}`, what, nameOf(reading.people, by), reason];
  });
  return { head: words.takenBackHead, rows };
}
