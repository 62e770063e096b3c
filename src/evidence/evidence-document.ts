import type { DocumentBlock, DocumentFact, WorkDocument } from '../domain/document.ts';
import type {
  EvidenceAnswer,
  EvidenceFile,
  EvidenceWork,
  FeedbackFile,
} from '../domain/evidence.ts';
import { feedbackPage, momentInWords, evidencePage as words } from '../messages/evidence.ts';
import { withPlainFigures } from './document-schema.ts';

/** Evidence as it reads on paper: who and when, then criterion by criterion, then the statement. */
export function evidenceDocument(evidence: EvidenceFile): WorkDocument {
  const { unit, attempt, submittedAt, reflection, authenticity } = evidence;
  return {
    title: words.title(unitInWords(unit.reference, unit.title)),
    subtitle: words.practice,
    facts: [
      ...learnerFacts(evidence.learner),
      { name: words.attempt, text: `${attempt}` },
      { name: words.handedIn, text: momentInWords(submittedAt) },
      { name: words.file, text: evidence.id },
      ...fact(words.follows, evidence.previous),
      { name: words.content, text: unit.contentVersion },
    ],
    blocks: [
      heading(2, words.answers),
      ...(evidence.previous === undefined ? [] : [paragraph(words.onlySome)]),
      ...unit.criteria.flatMap((criterion) => criterionBlocks(criterion, evidence)),
      ...(evidence.work.length > 0 ? [heading(2, words.work)] : []),
      ...evidence.work.flatMap((piece) => workBlocks(piece, evidence)),
      heading(2, words.reflection),
      paragraph(reflection?.text ?? words.noReflection),
      heading(2, words.authenticity),
      paragraph(authenticity.statement),
      paragraph(words.signed(authenticity.name, authenticity.at)),
      paragraph(words.integrity),
    ],
  };
}

/** Feedback as it reads on paper. */
export function feedbackDocument(feedback: FeedbackFile): WorkDocument {
  const { unit, judgements, summary } = feedback;
  return {
    title: feedbackPage.title(unit.toUpperCase()),
    facts: [
      ...learnerFacts(feedback.learner),
      { name: feedbackPage.assessor, text: feedback.assessor },
      { name: words.attempt, text: `${feedback.attempt}` },
      { name: feedbackPage.issued, text: momentInWords(feedback.issuedAt) },
      { name: feedbackPage.evidence, text: feedback.evidence },
    ],
    blocks: [
      ...(summary === '' ? [] : [heading(2, feedbackPage.summary), paragraph(summary)]),
      heading(2, feedbackPage.judgements),
      ...judgements.flatMap(({ criterion, judgement, feedback: said }) => [
        heading(3, feedbackPage.judged(criterion.slice(unit.length + 1), judgement)),
        ...(said === '' ? [] : [paragraph(said)]),
      ]),
      paragraph(feedbackPage.useIt),
    ],
  };
}

function criterionBlocks(
  { id, number, text }: EvidenceFile['unit']['criteria'][number],
  { answers, previous }: EvidenceFile,
): readonly DocumentBlock[] {
  const own = answers.filter(({ criterion }) => criterion === id);
  if (own.length === 0 && previous !== undefined) return [];
  return [
    heading(3, `${number} ${text}`),
    ...(own.length === 0 ? [paragraph(words.empty)] : own.flatMap(answerBlocks)),
  ];
}

function answerBlocks({
  prompt,
  text,
  words: count,
  at,
  earlier,
}: EvidenceAnswer): DocumentBlock[] {
  return [
    {
      kind: 'facts',
      facts: [
        { name: words.question, text: prompt },
        { name: words.answer, text },
      ],
    },
    paragraph(words.written(count, at)),
    ...earlier.map(
      (one): DocumentBlock => ({
        kind: 'facts',
        facts: [{ name: words.earlier(one.attempt, one.at), text: one.text }],
      }),
    ),
  ];
}

function workBlocks(piece: EvidenceWork, { unit }: EvidenceFile): readonly DocumentBlock[] {
  const { title, subtitle, facts, blocks } = withPlainFigures(piece.document);
  const numbers = unit.criteria.filter(({ id }) => piece.criteria.includes(id));
  return [
    heading(3, title),
    {
      kind: 'facts',
      facts: [
        ...fact(words.tool, subtitle),
        ...facts,
        { name: words.workCriteria, text: numbers.map(({ number }) => number).join(', ') },
        { name: words.changed, text: momentInWords(piece.changedAt) },
      ],
    },
    ...blocks.map(
      (block): DocumentBlock => (block.kind === 'heading' ? heading(3, block.text) : block),
    ),
  ];
}

function learnerFacts({ name, number, centre }: EvidenceFile['learner']): readonly DocumentFact[] {
  return [
    { name: words.learner, text: name },
    ...fact(words.number, number),
    ...fact(words.centre, centre),
  ];
}

function fact(name: string, text: string | undefined): readonly DocumentFact[] {
  return text === undefined || text === '' ? [] : [{ name, text }];
}

function unitInWords(reference: string | undefined, title: string): string {
  return reference === undefined ? title : `${reference} ${title}`;
}

const heading = (level: 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });
