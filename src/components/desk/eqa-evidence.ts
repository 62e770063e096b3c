import { signaturesOf } from '../../assessment/countersigning.ts';
import { learnersIn } from '../../assessment/learners.ts';
import { nameOf } from '../../assessment/people.ts';
import type { RecordReading } from '../../assessment/reading.ts';
import { outlineFrom, type UnitResult, unitResult } from '../../assessment/unit-result.ts';
import type { DocumentBlock } from '../../domain/document.ts';
import { methodNames, stateNames } from '../../messages/desk.ts';
import { eqaMessages as words } from '../../messages/desk-eqa.ts';
import { dayInWords } from './dates.ts';

/** Learners with their evidence, and every judgement criterion by criterion. */
export function evidenceSections(reading: RecordReading): readonly DocumentBlock[] {
  const learners = learnersIn(reading);
  const rows = learners.flatMap(({ units }) =>
    [...units.values()]
      .flat()
      .map(({ learner, unitTitle, attempt, submittedAt, digest }) => [
        learner.name,
        learner.number ?? '',
        learner.centre ?? '',
        unitTitle,
        `${attempt}`,
        dayInWords(submittedAt),
        digest.slice(0, 16),
      ]),
  );
  const results = learners.flatMap(({ key, learner, units }) =>
    [...units.values()].flatMap((attempts): readonly DocumentBlock[] => {
      const latest = attempts.at(-1);
      if (!latest) return [];
      const result = unitResult(reading, key, outlineFrom(latest));
      const title = words.judgementsOf(learner.name, latest.unitTitle);
      return [
        { kind: 'heading', level: 3, text: title },
        {
          kind: 'table',
          caption: title,
          head: words.judgementsHead,
          rows: result.criteria.map((criterion) => judgementRow(reading, criterion)),
          rowHeads: true,
        },
      ];
    }),
  );
  return [
    { kind: 'heading', level: 2, text: words.learners },
    rows.length === 0
      ? { kind: 'paragraph', text: words.none }
      : {
          kind: 'table',
          caption: words.learners,
          head: words.learnersHead,
          rows,
          rowHeads: true,
        },
    { kind: 'heading', level: 2, text: words.judgements },
    ...results,
  ];
}

function judgementRow(
  reading: RecordReading,
  { number, state, now, prior }: UnitResult['criteria'][number],
): readonly string[] {
  const decision = state === 'prior-learning' ? prior : now;
  if (!decision) return [number, stateNames[state], '', '', '', '', ''];
  const signed = signaturesOf(reading, decision).map(({ by }) => nameOf(reading.people, by));
  const isJudged = decision.kind === 'judged';
  return [
    number,
    stateNames[state],
    nameOf(reading.people, decision.by),
    dayInWords(decision.at),
    isJudged ? decision.payload.methods.map((method) => methodNames[method]).join(', ') : '',
    signed.join(', '),
    isJudged ? decision.payload.feedback : decision.payload.reason,
  ];
}
