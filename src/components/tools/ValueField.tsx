import { textAt } from '../../domain/work.ts';
import { toolMessages as messages } from '../../messages/tools.ts';
import { pathOf } from '../../tools/fields.ts';
import type { CellField, DerivedField, EntryField, ValueField as Value } from '../../tools/tool.ts';
import { wordsIn } from '../../tools/wording.ts';
import {
  ChoicesControl,
  DateControl,
  ListControl,
  LongTextControl,
  NumberControl,
  RadioControl,
  ScaleControl,
  ScaleListControl,
  TextControl,
} from './controls.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { idOf, useForm, useIsShown, useSettled } from './form-context.ts';
import { TakeOver } from './TakeOver.tsx';

interface Props {
  readonly field: EntryField;
  /** The entry that it stands in: `actions/r7f3`, or ''. */
  readonly at: string;
  /** What that entry is called. */
  readonly within?: string | undefined;
  /** Little room: choices are lists. */
  readonly isTight?: boolean | undefined;
}

/** A field that holds one value, or shows one that is worked out. */
export function EntryFieldView(props: Props) {
  const { field, at } = props;
  const isVisible = useIsShown(field, at);
  if (!isVisible) return null;
  return field.kind === 'derived' ? (
    <Derived field={field} at={at} />
  ) : (
    <ValueFieldView {...props} field={field} />
  );
}

function ValueFieldView({ field, at, within, isTight }: Props & { readonly field: Value }) {
  const path = pathOf(at, field.id);
  const { suggested } = field;
  return (
    <FieldFrame
      path={path}
      label={field.label}
      note={field.note}
      isOptional={!field.needed}
      isGroup={isGroup(field, isTight)}
      within={within}
    >
      <Control field={field} path={path} at={at} isTight={isTight} />
      {field.kind === 'long-text' && field.words && <WordCount path={path} words={field.words} />}
      {suggested && (
        <TakeOver
          suggestion={suggested}
          at={at}
          changes={(value) => (value === undefined ? undefined : { [path]: value })}
        />
      )}
    </FieldFrame>
  );
}

/** Whether a field has several inputs under one label. */
export function isGroup(field: Value | CellField, isTight = false): boolean {
  if (field.kind === 'choices') return true;
  if (field.kind === 'scale') return !isTight;
  return field.kind === 'choice' && !isList(field, isTight);
}

function isList(field: Extract<Value | CellField, { kind: 'choice' }>, isTight = false): boolean {
  return isTight || ('shown' in field && field.shown === 'list');
}

interface ControlProps {
  readonly field: Value | CellField;
  readonly path: string;
  readonly at: string;
  readonly isTight?: boolean | undefined;
}

/** The input or inputs of a field. */
export function Control({ field, path, at, isTight }: ControlProps) {
  const place = { path, at };
  switch (field.kind) {
    case 'text':
      return <TextControl field={field} {...place} />;
    case 'long-text':
      return <LongTextControl field={field} {...place} />;
    case 'number':
      return <NumberControl field={field} {...place} />;
    case 'date':
      return <DateControl field={field} {...place} />;
    case 'choice':
      return isList(field, isTight) ? (
        <ListControl field={field} options={field.options} {...place} />
      ) : (
        <RadioControl field={field} options={field.options} {...place} />
      );
    case 'choices':
      return <ChoicesControl field={field} {...place} />;
    case 'scale':
      return isTight ? (
        <ScaleListControl field={field} {...place} />
      ) : (
        <ScaleControl field={field} {...place} />
      );
  }
}

function WordCount({
  path,
  words,
}: {
  readonly path: string;
  readonly words: { readonly from: number; readonly to: number };
}) {
  const count = useSettled((values) => wordsIn(textAt(values, path)).length);
  return <p class="small muted">{messages.words(count, words)}</p>;
}

function Derived({ field, at }: { readonly field: DerivedField; readonly at: string }) {
  const id = idOf(useForm(), pathOf(at, field.id));
  const value = useSettled((values) => field.value(values, at));
  return (
    <div class="field derived">
      <span class="field-name" id={`${id}-name`}>
        {field.label}
      </span>
      {field.note !== undefined && <p class="field-note">{field.note}</p>}
      <output id={id} aria-labelledby={`${id}-name`}>
        {value ?? <span class="muted small">{messages.nothingYet}</span>}
      </output>
    </div>
  );
}
