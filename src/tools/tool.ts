/**
 * The contract of a tool: a declared form whose product is a piece of work. A declaration is plain
 * data and pure functions of the values that the learner entered (`domain/work.ts` tells their
 * paths). The form, its storage, versions, checks, preview, print and exports are made from it.
 */
import type { Json } from '../domain/attempt.ts';
import type { CriterionId } from '../domain/curriculum.ts';
import type { DocumentBlock, WorkDocument } from '../domain/document.ts';
import type { WorkValues } from '../domain/work.ts';
import type { Drawing } from '../drawing/drawing.ts';

/** What pages and the coverage know of a tool without loading it. */
export interface ToolSummary {
  /** Permanent; the folder's name and the last part of the tool's address. */
  readonly id: string;
  readonly title: string;
  /** What the learner makes with it, in one sentence. */
  readonly summary: string;
  /** The criteria that its pieces are evidence for; empty where the learner chooses them. */
  readonly criteria: readonly CriterionId[];
}

export interface Tool {
  readonly about: ToolSummary;
  /** What it is for, in two or three sentences to the learner. */
  readonly purpose: string;
  /** What an assessor will look for in the piece. */
  readonly passNeeds: readonly string[];
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
  /** What the document says, where the sections in their order do not say it best. */
  readonly document?: (values: WorkValues) => readonly DocumentBlock[];
  /** Further documents that the piece yields: a form to hand out, an agenda to send. */
  readonly handouts?: readonly Handout[];
  /** Worked by someone else in another workplace, so that it cannot be handed in as it is. */
  readonly example: Example;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  /** `pair` sets fields side by side where there is room. */
  readonly layout?: 'stack' | 'pair';
  readonly fields: readonly Field[];
}

export interface Handout {
  readonly id: string;
  /** What it is called on its button: `The form for your customers`. */
  readonly title: string;
  readonly document: (values: WorkValues) => WorkDocument;
}

export interface Example {
  readonly title: string;
  /** Where it comes from and what to notice. */
  readonly note?: string;
  /** Made with `valuesOf`. */
  readonly values: WorkValues;
}

/** Something worth another look. Never an error: nothing depends on it. */
export interface Hint {
  /** The path of the field it is about: `purpose`, `questions/r7f3/wording`, or a list itself. */
  readonly path: string;
  readonly text: string;
}

/** Looks at what was entered so far. An empty field is none of its business: see `needed`. */
export type Check = (values: WorkValues) => readonly Hint[];

/** A function of the values and of the entry that the field stands in: `actions/r7f3`, or ''. */
export type OfValues<T> = (values: WorkValues, at: string) => T;

interface FieldCommon {
  /** Unique among its neighbours: a word of small letters, digits and hyphens. */
  readonly id: string;
  readonly label: string;
  /** A line of help below the label. */
  readonly note?: string;
  /** Shown, and printed, only while this holds. */
  readonly when?: OfValues<boolean>;
}

interface ValueFieldCommon extends FieldCommon {
  /** Counted as missing while it is empty. The piece can be finished all the same. */
  readonly needed?: boolean;
  /** Something that can be taken over at the press of a button. */
  readonly suggested?: Suggestion<Json | undefined>;
}

export interface TextField extends ValueFieldCommon {
  readonly kind: 'text';
  readonly placeholder?: string;
}

export interface LongTextField extends ValueFieldCommon {
  readonly kind: 'long-text';
  /** Lines to show at first. */
  readonly rows?: number;
  /** How many words do it justice; counted below the field. */
  readonly words?: { readonly from: number; readonly to: number };
}

export interface NumberField extends ValueFieldCommon {
  readonly kind: 'number';
  /** `£` before, or `hours` after the number. */
  readonly unit?: { readonly text: string; readonly side: 'before' | 'after' };
  readonly least?: number;
  readonly most?: number;
  /** Decimal places that make sense; 0 unless said otherwise. */
  readonly places?: number;
}

/** An ISO date, `2026-12-01`. */
export interface DateField extends ValueFieldCommon {
  readonly kind: 'date';
}

export interface Option {
  readonly value: string;
  readonly label: string;
}
export type Options = readonly Option[] | OfValues<readonly Option[]>;

/** One of several; its value is the option's. */
export interface ChoiceField extends ValueFieldCommon {
  readonly kind: 'choice';
  readonly options: Options;
  /** `list` for many options, or where there is little room. */
  readonly shown?: 'radios' | 'list';
}

/** Any of several; its value is a list of theirs. */
export interface ChoicesField extends ValueFieldCommon {
  readonly kind: 'choices';
  readonly options: Options;
}

/** A rating; its value is a number, 1 for the first label. */
export interface ScaleField extends ValueFieldCommon {
  readonly kind: 'scale';
  /** A label for every step, the least first. */
  readonly steps: readonly string[];
}

/** What is worked out from other fields. Its text is shown and printed; nothing of it is stored. */
export interface DerivedField extends FieldCommon {
  readonly kind: 'derived';
  /** Undefined while there is too little to work it out. */
  readonly value: OfValues<string | undefined>;
}

/** A field that holds one value. */
export type ValueField =
  | TextField
  | LongTextField
  | NumberField
  | DateField
  | ChoiceField
  | ChoicesField
  | ScaleField;

/** What may stand in an entry of a list. */
export type EntryField = ValueField | DerivedField;

/** Entries that the learner adds, removes and moves. */
export interface ListField extends FieldCommon {
  readonly kind: 'list';
  /** What one entry is called: `question`. */
  readonly entry: string;
  readonly fields: readonly EntryField[];
  /** `table` sets one entry a row where there is room, and as cards elsewhere. */
  readonly shown?: 'cards' | 'table';
  /** `pair` sets short fields of a card side by side where there is room. */
  readonly layout?: 'stack' | 'pair';
  /** Fewer entries than this count as missing. */
  readonly least?: number;
  /** Empty entries that a new piece begins with. */
  readonly begin?: number;
  /** Entries that can be taken over, as values by field. */
  readonly suggested?: Suggestion<readonly Readonly<Record<string, Json>>[]>;
}

/** Rows by columns; the value of a cell lies at `grid/row/column`. */
export interface GridField extends FieldCommon {
  readonly kind: 'grid';
  /** What a row is: `technique`. */
  readonly row: string;
  readonly rows: Axis;
  readonly columns: Axis;
  /** What a cell asks for: in every column the same, or by the column's id. */
  readonly cell: CellField | Readonly<Record<string, CellField>>;
  readonly needed?: boolean;
}

export interface AxisPlace {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
}
export type Axis = readonly AxisPlace[] | ((values: WorkValues) => readonly AxisPlace[]);

/** A field without a name of its own: its row and column name it. */
export type CellField =
  | Pick<TextField, 'kind'>
  | Pick<LongTextField, 'kind' | 'rows'>
  | Pick<NumberField, 'kind' | 'unit' | 'least' | 'most' | 'places'>
  | Pick<ChoiceField, 'kind' | 'options'>
  | Pick<ScaleField, 'kind' | 'steps'>;

/** Drawn from what was entered, with its numbers as a table. */
export interface FigureField extends FieldCommon {
  readonly kind: 'figure';
  /** Its numbers matter as much as the picture: they stand open below it. */
  readonly tableOpen?: boolean;
  /**
   * Undefined while there is too little to draw. `width` is for the drawing: what a phone has room
   * for, or undefined where there is enough.
   */
  readonly draw: (values: WorkValues, width?: number) => Figure | undefined;
}

export interface Figure {
  /** Made with a function of `src/drawing/`; its description stands in for it where it cannot be seen. */
  readonly drawing: Drawing;
  /** The same as numbers; absent where the description says it all. */
  readonly table?: FigureTable;
}

export interface FigureTable {
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** One of the tool's handouts, shown as it is entered. */
export interface HandoutField extends FieldCommon {
  readonly kind: 'handout';
  /** The handout's id. */
  readonly handout: string;
}

/** Lines to be signed by hand, on paper. */
export interface SignatureField extends FieldCommon {
  readonly kind: 'signatures';
  readonly lines: readonly string[];
}

export type Field =
  | ValueField
  | DerivedField
  | ListField
  | GridField
  | FigureField
  | HandoutField
  | SignatureField;

/** What can be taken over, from where, and how the button says so. */
export interface Suggestion<T> {
  /** Another tool, whose latest piece is looked at; absent for this very piece. */
  readonly from?: string;
  /** `Take over the weak points of your skills audit`. */
  readonly say: string;
  /** From that piece's values; `at` is the entry that the button stands in, or ''. */
  readonly take: OfValues<T>;
}
