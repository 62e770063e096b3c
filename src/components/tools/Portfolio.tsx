import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { JudgementEvent } from '../../domain/attempt.ts';
import type { CriterionId } from '../../domain/curriculum.ts';
import { judgementsIn } from '../../domain/judgements.ts';
import type { PieceOfWork } from '../../domain/work.ts';
import { type EvidenceState, portfolioMessages as messages } from '../../messages/portfolio.ts';
import { $pieces, criteriaOfPiece } from '../../stores/work.ts';
import { useLog } from '../progress/use-log.ts';
import { nameOf } from './PieceList.tsx';
import type { PortfolioTool, PortfolioUnitOutline } from './portfolio-outline.ts';

interface Props {
  readonly units: readonly PortfolioUnitOutline[];
  readonly tools: readonly PortfolioTool[];
}

/** Everything that was made, by unit and criterion. */
export function Portfolio({ units, tools }: Props) {
  const { status, events } = useLog();
  const isOpen = status === 'open';
  const known = useStore($pieces);
  const pieces = isOpen ? known.filter(({ removed }) => !removed) : [];
  const judged = judgementsIn(events);
  const unplaced = pieces.filter((piece) => criteriaOfPiece(piece).length === 0);
  return (
    <div class="portfolio flow">
      {pieces.length === 0 ? <p>{messages.nothing}</p> : <SaveAll units={units} tools={tools} />}
      {unplaced.length > 0 && (
        <section class="flow" aria-labelledby="unplaced">
          <h2 id="unplaced">{messages.unplaced}</h2>
          <p>{messages.unplacedLead}</p>
          <Pieces pieces={unplaced} tools={tools} />
        </section>
      )}
      {units.map((unit) => (
        <UnitPart
          key={unit.id}
          unit={unit}
          tools={tools}
          pieces={pieces}
          judged={judged}
          isPackage={isOpen && isInPackage()}
        />
      ))}
    </div>
  );
}

function SaveAll({ units, tools }: Props) {
  const [said, setSaid] = useState('');
  // Word's format needs code that a package does not carry.
  if (isInPackage()) return null;
  const save = async () => {
    try {
      const { savePortfolio } = await import('./save-portfolio.ts');
      const name = await savePortfolio({ units, tools }, (done, total) =>
        setSaid(messages.making(done, total)),
      );
      setSaid(messages.saved(name));
    } catch {
      setSaid(messages.failed);
    }
  };
  return (
    <div class="flow">
      <button type="button" class="button" onClick={save}>
        {messages.save}
      </button>
      <p class="small muted measure">{messages.saveNote}</p>
      <p role="status">{said}</p>
    </div>
  );
}

interface UnitProps {
  readonly unit: PortfolioUnitOutline;
  readonly tools: readonly PortfolioTool[];
  readonly pieces: readonly PieceOfWork[];
  readonly judged: ReadonlyMap<CriterionId, readonly JudgementEvent[]>;
  /** A package shows only units that it has something for. */
  readonly isPackage: boolean;
}

function UnitPart({ unit, tools, pieces, judged, isPackage }: UnitProps) {
  const rows = unit.outcomes
    .flatMap(({ criteria }) => criteria)
    .map((criterion) => {
      const own = pieces.filter((piece) => criteriaOfPiece(piece).includes(criterion.id));
      return {
        criterion,
        pieces: own,
        tools: tools.filter(({ criteria }) => criteria.includes(criterion.id)),
        judgement: judged.get(criterion.id)?.at(-1),
      };
    });
  const isShown = (row: (typeof rows)[number]) =>
    row.pieces.length > 0 || row.tools.length > 0 || row.judgement !== undefined;
  const shown = rows.filter(isShown);
  if (shown.length === 0 && isPackage) return null;
  const others = rows.filter((row) => !isShown(row));
  // Only criteria that a piece of work can show; for the others written answers are the evidence.
  const asked = rows.filter((row) => row.pieces.length > 0 || row.tools.length > 0);
  const made = asked.filter((row) => row.pieces.some(({ finished }) => finished)).length;
  return (
    <section class="flow" aria-labelledby={`portfolio-${unit.id}`}>
      <h2 id={`portfolio-${unit.id}`}>
        {unit.name}{' '}
        {asked.length > 0 && <span class="badge">{messages.made(made, asked.length)}</span>}
      </h2>
      <ul class="portfolio-rows">
        {shown.map(({ criterion, ...row }) => (
          <li key={criterion.id} class="portfolio-row">
            <p>
              <span class="criterion-number">{criterion.number}</span> {criterion.text}{' '}
              <StateBadge state={stateOf(row.pieces)} />
            </p>
            <Pieces pieces={row.pieces} tools={tools} />
            {row.pieces.length === 0 && row.tools.length > 0 && <Makers tools={row.tools} />}
            {row.judgement && (
              <p class="small">
                {messages.judged(row.judgement.judgement, row.judgement.assessor, row.judgement.at)}
              </p>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{messages.withoutTool(others.length)}</summary>
          <ul>
            {others.map(({ criterion }) => (
              <li key={criterion.id}>
                <span class="criterion-number">{criterion.number}</span> {criterion.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function isInPackage(): boolean {
  return document.documentElement.hasAttribute('data-package');
}

function stateOf(pieces: readonly PieceOfWork[]): EvidenceState {
  if (pieces.length === 0) return 'none';
  return pieces.some(({ finished }) => finished) ? 'made' : 'begun';
}

const tones = { none: 'quiet', begun: 'mark', made: 'good' } as const;

function StateBadge({ state }: { readonly state: EvidenceState }) {
  return (
    <span class="badge" data-tone={tones[state]}>
      {messages.states[state]}
    </span>
  );
}

function Makers({ tools }: { readonly tools: readonly PortfolioTool[] }) {
  return (
    <p class="small">
      {messages.startWith}{' '}
      {tools.map((tool, index) => (
        <span key={tool.id}>
          {index > 0 && ', '}
          <a href={tool.href}>{tool.title}</a>
        </span>
      ))}
    </p>
  );
}

interface PiecesProps {
  readonly pieces: readonly PieceOfWork[];
  readonly tools: readonly PortfolioTool[];
}

function Pieces({ pieces, tools }: PiecesProps) {
  if (pieces.length === 0) return null;
  return (
    <ul class="portfolio-pieces">
      {pieces.map((piece) => {
        const tool = tools.find(({ id }) => id === piece.tool);
        const state = piece.finished ? 'made' : 'begun';
        return (
          <li key={piece.id}>
            {tool ? (
              <a href={`${tool.href}#piece=${piece.id}`} dir="auto">
                {nameOf(piece)}
              </a>
            ) : (
              <span dir="auto">{nameOf(piece)}</span>
            )}{' '}
            <span class="small muted">
              {tool?.title ?? piece.tool}, {messages.states[state].toLowerCase()}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
