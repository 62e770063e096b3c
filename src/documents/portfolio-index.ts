import { escapedText } from '../domain/literal-text.ts';
import {
  type CriterionState,
  dateInWords,
  portfolioMessages as messages,
} from '../messages/documents.ts';
import { type CriterionEvidence, evidenceFor } from './criterion-evidence.ts';
import { pageHtml } from './html.ts';
import { factsHtml } from './html-blocks.ts';
import type { Portfolio, PortfolioPiece, PortfolioUnit } from './portfolio-contents.ts';
import { textHtml } from './text-html.ts';

/** Where the documents of a piece lie, relative to the index. */
export interface PieceFiles {
  readonly html: string;
  readonly docx: string;
}

type FilesOf = ReadonlyMap<string, PieceFiles>;

/** The page that leads to everything: units, outcomes, criteria in their wording, what there is. */
export function portfolioIndex(portfolio: Portfolio, files: FilesOf): string {
  const { units, pieces } = portfolio;
  const body =
    `<article class="document"><header><h1>${messages.title}</h1>` +
    `<p class="doc-subtitle">${messages.subtitle}</p>${factsHtml(factsOf(portfolio))}</header>` +
    `<p>${messages.meaning}</p>${pieces.length === 0 ? `<p>${messages.nothing}</p>` : ''}` +
    `${units.map((unit) => unitHtml(unit, portfolio, files)).join('')}` +
    `${otherHtml(portfolio, files)}</article>`;
  return pageHtml(messages.title, body);
}

function factsOf({ learner, madeAt, pieces }: Portfolio) {
  return [
    { name: messages.learner, text: learner?.name ?? '' },
    { name: messages.number, text: learner?.number ?? '' },
    { name: messages.centre, text: learner?.centre ?? '' },
    { name: messages.madeOn, text: dateInWords(madeAt) },
    { name: messages.pieces, text: String(pieces.length) },
  ].filter(({ text }) => text !== '');
}

function unitHtml(unit: PortfolioUnit, portfolio: Portfolio, files: FilesOf): string {
  const evidence = new Map(
    unit.outcomes.flatMap(({ criteria }) =>
      criteria.map(({ id }) => [id, evidenceFor(id, portfolio)] as const),
    ),
  );
  const name = unit.label === unit.name ? unit.name : `${unit.label} ${unit.name}`;
  const outcomes = unit.outcomes.map(({ number, text, criteria }) => {
    const rows = criteria.map((criterion) =>
      criterionHtml(criterion, evidence.get(criterion.id) ?? nothing, files),
    );
    const heading = `<h3 dir="auto">${textHtml(`${number} ${text}`)}</h3>`;
    return `${heading}<ul class="doc-criteria">${rows.join('')}</ul>`;
  });
  const counts = messages.counts(countsOf([...evidence.values()]), evidence.size);
  return `<section><h2 dir="auto">${textHtml(name)}</h2><p>${counts}</p>${outcomes.join('')}</section>`;
}

const nothing: CriterionEvidence = { state: 'none', pieces: [] };

function countsOf(all: readonly CriterionEvidence[]): Readonly<Record<CriterionState, number>> {
  const count = (state: CriterionState) => all.filter((one) => one.state === state).length;
  return {
    none: count('none'),
    begun: count('begun'),
    made: count('made'),
    achieved: count('achieved'),
  };
}

type Criterion = PortfolioUnit['outcomes'][number]['criteria'][number];

function criterionHtml(
  { number, text }: Criterion,
  { state, pieces, judgement }: CriterionEvidence,
  files: FilesOf,
): string {
  const links = pieces.map((piece) => `<li>${pieceHtml(piece, files)}</li>`);
  const list = links.length > 0 ? `<ul>${links.join('')}</ul>` : '';
  return (
    `<li><p class="doc-number">${textHtml(number)}</p><div><p dir="auto">${textHtml(text)}</p>` +
    `${judgement ? judgementHtml(judgement) : ''}${list}</div>` +
    `<p class="doc-state doc-state-${state}">${messages.states[state]}</p></li>`
  );
}

function judgementHtml(judgement: NonNullable<CriterionEvidence['judgement']>): string {
  const assessor = judgement.assessor.trim() || messages.anAssessor;
  const say = judgement.judgement === 'met' ? messages.met : messages.notYetMet;
  const said = textHtml(say(assessor, dateInWords(judgement.at)));
  const feedback = judgement.feedback.trim();
  const words = feedback === '' ? '' : `<p class="doc-note" dir="auto">${textHtml(feedback)}</p>`;
  return `<p class="doc-judged" dir="auto">${said}.</p>${words}`;
}

function pieceHtml(piece: PortfolioPiece, files: FilesOf): string {
  const { html = '', docx = '' } = files.get(piece.id) ?? {};
  const title = textHtml(piece.title.trim() || piece.toolName);
  const kind = piece.title.trim() === '' ? '' : ` · ${textHtml(piece.toolName)}`;
  const unfinished = piece.finished ? '' : ` · ${messages.unfinished}`;
  const label = escapedText(`${piece.title.trim() || piece.toolName}, ${messages.asWord}`);
  return (
    `<a href="${html}" dir="auto">${title}</a> ` +
    `(<a href="${docx}" aria-label="${label}">${messages.asWord}</a>)` +
    `<span class="doc-note">${kind} · ${messages.changed(dateInWords(piece.changedAt))}${unfinished}</span>`
  );
}

/** Work that no criterion of these units asks for is handed over too. */
function otherHtml({ units, pieces }: Portfolio, files: FilesOf): string {
  const known = new Set(
    units.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ),
  );
  const others = pieces.filter(({ criteria }) => !criteria.some((id) => known.has(id)));
  if (others.length === 0) return '';
  const links = others.map((piece) => `<li>${pieceHtml(piece, files)}</li>`);
  return `<section><h2>${messages.other}</h2><ul>${links.join('')}</ul></section>`;
}
