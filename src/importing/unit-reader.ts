import { Columns, nearest } from './columns.ts';
import { type Distance, join, joining } from './continuation.ts';

import {
  type CriterionDraft,
  emptyPending,
  hasIdentity,
  newUnit,
  type OutcomeDraft,
  type Pending,
  type TextDraft,
  type UnitDraft,
} from './draft.ts';
import { type Lookahead, lookAhead } from './lookahead.ts';
import { place } from './numbering.ts';
import { goesOnFrom, standsBeside } from './stray.ts';
import { hasWords } from './title.ts';
import type { MarkToken, Spot, Token, WordsToken } from './token.ts';
import { Unnumbered } from './unnumbered.ts';
import { beginsLikeOutcome } from './verbs.ts';

type HeadingToken = Exclude<Token, MarkToken | WordsToken | { kind: 'gap' } | { kind: 'break' }>;

/** Words that are kept while looking for the title of a unit or the text of an outcome. */
const KEPT_WORDS = 12;

/**
 * Reads the tokens of a guide into drafts of units, in one pass. A number becomes a criterion when
 * it goes on from the one before; words join a text when they clearly belong to it; all else is
 * kept aside to be reported.
 */
export function readUnits(tokens: readonly Token[]): readonly UnitDraft[] {
  const reader = new UnitReader(lookAhead(tokens));
  for (const [index, token] of tokens.entries()) reader.read(token, index);
  return reader.finish();
}

class UnitReader {
  private readonly ahead: Lookahead;
  private readonly units: UnitDraft[] = [];
  private readonly unnumbered = new Unnumbered();
  private readonly columns = new Columns();
  private unit: UnitDraft | undefined;
  private pending: Pending = emptyPending();
  /** The text that the next words may go on with. */
  private open: TextDraft | undefined;
  private distance: Distance = 'next-line';
  /** A section that follows the criteria has begun. */
  private ended = false;
  /** A heading of outcomes or criteria holds. */
  private opened = false;

  constructor(ahead: Lookahead) {
    this.ahead = ahead;
  }

  read(token: Token, index: number): void {
    if (token.kind === 'gap') this.widen('gap');
    else if (token.kind === 'break') this.widen('break');
    else if (token.kind === 'mark')
      this.readMark({ ...token, spot: this.columns.place(token.spot) }, index);
    else if (token.kind === 'words')
      this.readWords({ ...token, spot: this.columns.place(token.spot) }, index);
    else this.readHeading(token);
  }

  private widen(distance: 'gap' | 'break'): void {
    if (this.distance !== 'break') this.distance = distance;
  }

  private readHeading(token: HeadingToken): void {
    this.pending.line ||= token.line;
    if (token.kind === 'opening') {
      this.readOpening(token);
      return;
    }
    this.open = undefined;
    this.opened &&= token.kind === 'listing';
    if (token.kind === 'end') this.ended = true;
    else if (token.kind === 'label') this.pending.hits.push(...token.hits);
    else if (token.kind === 'unit') this.pending.heading = token;
    else if (token.kind === 'listing') this.pending.words.length = 0;
    else this.leave(token.line, token.text, token.reason, true);
  }

  private readOpening(token: Extract<Token, { kind: 'opening' }>): void {
    this.ended = false;
    this.stray = undefined;
    this.opened = true;
    this.widen('break');
    this.pending.opened = true;
    this.pending.claims.push(...token.claims);
    this.unnumbered.openedBy(token);
  }

  private readMark(token: MarkToken, index: number): void {
    const { minor, within } = token.mark;
    if (minor === undefined) this.readOutcome(token, index);
    else this.readCriterion(within === true ? this.withinOutcome(token) : token, minor);
  }

  /** `AC2` below `LO1` is 1.2. */
  private withinOutcome(token: MarkToken): MarkToken {
    const major = this.pending.outcomes.at(-1)?.major ?? this.unit?.criteria.at(-1)?.major ?? 1;
    return { ...token, mark: { ...token.mark, major } };
  }

  private readOutcome(token: MarkToken, index: number): void {
    const inner = this.ahead.numbered.has(index) ? undefined : this.unnumbered.readInner(token);
    if (inner !== undefined) {
      this.addUnnumbered(inner);
      return;
    }
    const heads = this.ahead.outcomes.has(index);
    const listed = this.opened && !this.ahead.numbered.has(index);
    if (heads || token.mark.labelled || listed || this.isFirstList(token)) {
      this.addOutcome(token);
    } else if (token.text === '') this.widen('break');
    else this.readWords(asEntry(token), index);
  }

  // `The learner will: 1. … 2. … 3. …`, all outcomes before the first criterion.
  private isFirstList(token: MarkToken): boolean {
    const before = this.pending.outcomes.at(-1);
    return this.pending.opened && (before === undefined || token.mark.major === before.major + 1);
  }

  private addOutcome(token: MarkToken): void {
    const { spot, text, line } = token;
    const outcome: OutcomeDraft = {
      text,
      line,
      spot,
      doubts: [],
      major: token.mark.major,
      numberedByUs: false,
    };
    this.pending.line ||= line;
    this.pending.outcomes.push(outcome);
    this.open = outcome;
    this.distance = 'next-line';
    this.unnumbered.outcome(outcome);
    if (token.mark.labelled) this.pending.opened = true;
  }

  private readCriterion(token: MarkToken, minor: number): void {
    const { major } = token.mark;
    const where = place(this.unit, this.pending, {
      major,
      minor,
      text: token.text,
      ended: this.ended,
      stray: this.isStray(token),
      inTable: token.spot.layout !== 'text',
    });
    this.open = undefined;
    this.stray =
      where === 'left' && !standsBeside(this.unit?.criteria.at(-1), token) ? token : undefined;
    if (where === 'left') this.leaveMark(token);
    if (where === 'repeated') this.fill(token);
    if (where === 'left' || where === 'repeated') return;
    if (where === 'new' || this.unit === undefined) this.start();
    this.takeCriterion(this.unit ?? newUnit(this.pending), token, minor);
    if (where === 'doubtful') this.doubt(token, 'it stands out of order');
  }

  /** The last number that was left aside: numbers that go on from it are left aside as well. */
  private stray: MarkToken | undefined;

  private isStray(token: MarkToken): boolean {
    if (standsBeside(this.unit?.criteria.at(-1), token)) return true;
    return !hasIdentity(this.pending) && goesOnFrom(this.stray, token);
  }

  /** A number that stood alone and now comes with its text. */
  private fill({ mark, text, spot }: MarkToken): void {
    const known = this.unit?.byNumber.get(`${mark.major}.${mark.minor}`);
    if (known === undefined || known.text !== '' || text === '') return;
    known.text = text;
    known.spot = spot;
    this.open = known;
    this.distance = 'next-line';
  }

  private takeCriterion(unit: UnitDraft, token: MarkToken, minor: number): void {
    this.settleOutcome(unit, token);
    const { spot, text, line } = token;
    const { major, labelled } = token.mark;
    this.columns.note(unit.outcomes.get(major), spot);
    this.add(unit, { text, line, spot, doubts: [], major, minor, numberedByUs: false });
    if (labelled) unit.context = true;
  }

  private doubt({ line, text }: MarkToken, reason: string): void {
    this.unit?.doubts.push({ line, text, reason });
  }

  private leaveMark(token: MarkToken): void {
    const number = `${token.mark.major}.${token.mark.minor}`;
    const reason = this.ended
      ? 'it stands in a section that is not of criteria'
      : 'its number does not go on from the one before';
    this.leave(token.line, `${number} ${token.text}`, reason);
  }

  private leave(line: number, text: string, reason: string, unreadable = false): void {
    (this.unit ?? this.homeless).leftovers.push({ line, text, reason, unreadable });
  }

  /** Keeps what was left aside before the first unit. */
  private readonly homeless: UnitDraft = newUnit(emptyPending());

  private start(): void {
    this.unit = newUnit(this.pending);
    this.columns.forget();
    this.units.push(this.unit);
    this.settled = false;
  }

  private settled = false;

  private add(unit: UnitDraft, criterion: CriterionDraft): void {
    unit.criteria.push(criterion);
    unit.byNumber.set(`${criterion.major}.${criterion.minor}`, criterion);
    unit.context ||= this.pending.opened;
    if (this.settled) unit.claims.push(...this.pending.claims);
    if (criterion.spot.layout !== 'text') unit.inTables += 1;
    unit.endLine = criterion.line;
    this.settled = true;
    this.pending = emptyPending();
    this.open = criterion;
    this.ended = false;
    this.distance = 'next-line';
  }

  /** Takes over the outcomes that stood before a criterion, and looks for one without a number. */
  private settleOutcome(unit: UnitDraft, token: MarkToken): void {
    // Of two with one number the nearer counts: an introduction may list outcomes of its own.
    const nearest = new Map(
      this.pending.outcomes.filter(({ text }) => text !== '').map((one) => [one.major, one]),
    );
    for (const outcome of [...this.pending.outcomes, ...nearest.values()]) {
      const known = unit.outcomes.get(outcome.major);
      if (known === undefined || this.pending.outcomes.includes(known)) {
        unit.outcomes.set(outcome.major, outcome);
      }
    }
    const { major } = token.mark;
    if (unit.outcomes.has(major)) return;
    const text = this.unnumberedOutcome(token.spot);
    if (text === undefined) return;
    const doubts = [`the guide gives this outcome no number; ${major} is taken from its criteria`];
    unit.outcomes.set(major, {
      text: text.text,
      line: text.line,
      spot: text.spot,
      doubts,
      major,
      numberedByUs: true,
    });
    const at = this.pending.words.indexOf(text);
    if (at >= 0) this.pending.words.splice(at, 1);
  }

  private unnumberedOutcome(spot: Spot): WordsToken | undefined {
    const words = this.pending.words.filter(
      (token) => token.bullet === undefined && beginsLikeOutcome(token.text),
    );
    const beside = words.filter((token) => token.spot.row === spot.row);
    return beside.at(-1) ?? words.at(-1);
  }

  private readWords(token: WordsToken, index: number): void {
    if (this.columnsRunTogether(token)) return;
    const sibling = this.unnumbered.isSibling(token);
    if (!this.ended && !sibling && this.continues(token)) return;
    const numberless =
      this.ended || this.ahead.numbered.has(index) ? undefined : this.unnumbered.read(token);
    if (numberless !== undefined) {
      this.addUnnumbered(numberless);
      return;
    }
    this.keep(token);
    // Prose ends a list that has no numbers; beside a column of criteria other columns may stand.
    if (token.spot.layout !== 'text') return;
    this.opened = false;
    this.unnumbered.close();
  }

  private keep(token: WordsToken): void {
    this.pending.line ||= token.line;
    this.pending.words.push(token);
    if (this.pending.words.length > KEPT_WORDS) this.pending.words.shift();
    this.distance = 'next-line';
    if (token.spot.layout === 'text') this.open = undefined;
  }

  /**
   * Two columns that a PDF's text has run together: an outcome and its criterion in one line that
   * goes on in the next, or the next criterion's number amid the words. Which words belong where
   * cannot be seen, so the criterion is left out.
   */
  private columnsRunTogether(token: WordsToken): boolean {
    const last = this.unit?.criteria.at(-1);
    if (token.spot.layout !== 'text' || last === undefined || this.open !== last) return false;
    const outcome = this.unit?.outcomes.get(last.major);
    const beside =
      outcome !== undefined && outcome.spot.row === last.spot.row && outcome.spot.layout === 'text';
    const inside = token.text.includes(` ${last.major}.${last.minor + 1} `);
    if (!inside && !(beside && joining(last, token, this.distance) !== 'no')) return false;
    last.unreadable = 'the columns of outcomes and criteria run together in its lines';
    if (beside && outcome !== undefined) outcome.unreadable = last.unreadable;
    last.text += ` ${token.text}`;
    this.distance = 'next-line';
    return true;
  }

  private addUnnumbered(found: CriterionDraft | OutcomeDraft): void {
    if (!('minor' in found)) {
      this.pending.outcomes.push(found);
      this.open = found;
      return;
    }
    if (this.unit === undefined || (found.major === 1 && found.minor === 1)) this.start();
    const unit = this.unit ?? newUnit(this.pending);
    if (unit.byNumber.has(`${found.major}.${found.minor}`)) return;
    for (const outcome of this.pending.outcomes) unit.outcomes.set(outcome.major, outcome);
    this.add(unit, found);
  }

  private continues(token: WordsToken): boolean {
    const draft = this.draftFor(token);
    if (draft === undefined) return false;
    const distance = this.distanceTo(draft, token);
    const how = joining(draft, token, distance);
    if (how === 'no') {
      this.noteNextLine(draft, token, distance);
      return false;
    }
    if (distance === 'break' && how !== 'entry' && draft.text !== '') {
      draft.doubts.push('it goes on behind a page break or heading');
    }
    join(draft, token, how);
    this.distance = 'next-line';
    return true;
  }

  /** A line right behind a text that was not taken as part of it: it may be, and is not passed over. */
  private noteNextLine(draft: TextDraft, token: WordsToken, distance: Distance): void {
    const near = distance === 'next-line' || distance === 'same-cell';
    if (!near || token.heading !== undefined || !hasWords(token.text)) return;
    draft.doubts.push(`the next line may belong to it: “${token.text.slice(0, 80)}”`);
  }

  /** The text that words in this place would go on with: in tables, the one of their column. */
  private draftFor(token: WordsToken): TextDraft | undefined {
    const { open, unit } = this;
    if (open === undefined || token.spot.layout === 'text') return open;
    if (open.spot.row === token.spot.row)
      return open.spot.cell === token.spot.cell ? open : undefined;
    const candidates: readonly (TextDraft | undefined)[] = [
      open,
      this.pending.outcomes.at(-1),
      unit?.outcomes.get(unit.criteria.at(-1)?.major ?? 0),
    ];
    return nearest(candidates, token.spot);
  }

  private distanceTo(draft: TextDraft, token: WordsToken): Distance {
    if (draft.spot.row === token.spot.row) return 'same-cell';
    // Text below a table is rarely part of its last cell.
    const leaves = draft.spot.layout === 'table' && token.spot.layout === 'text';
    return leaves && this.distance === 'next-line' ? 'gap' : this.distance;
  }

  finish(): readonly UnitDraft[] {
    for (const { line, major, text } of this.pending.outcomes) {
      this.leave(line, `${major} ${text}`, 'no criterion follows it');
    }
    const left = this.homeless.leftovers.length > 0 ? [this.homeless] : [];
    return [...left, ...this.units];
  }
}

/** A number that heads no outcome is the entry of a list. */
function asEntry(token: MarkToken): WordsToken {
  return {
    kind: 'words',
    line: token.line,
    text: token.text,
    bullet: `${token.mark.major}.`,
    spot: token.spot,
  };
}
