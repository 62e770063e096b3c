import type { ComponentChildren } from 'preact';
import { toolMessages as messages } from '../../messages/tools.ts';
import { idOf, useForm, useHints } from './form-context.ts';

interface FrameProps {
  readonly path: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly isOptional?: boolean;
  /** Several inputs that share the label. */
  readonly isGroup?: boolean;
  /** Said to those who do not see what the field stands in: `Question 2`. */
  readonly within?: string | undefined;
  readonly children: ComponentChildren;
}

/** A field's label, help and hints around its control. */
export function FieldFrame(props: FrameProps) {
  const { path, label, note, isOptional, isGroup, within, children } = props;
  const id = idOf(useForm(), path);
  const name = (
    <>
      {within !== undefined && <span class="visually-hidden">{within}: </span>}
      {label}
      {isOptional && <span class="optional"> {messages.optional}</span>}
    </>
  );
  const help = (
    <>
      {note !== undefined && (
        <p class="field-note" id={`${id}-note`}>
          {note}
        </p>
      )}
    </>
  );
  if (isGroup) {
    return (
      <fieldset class="field" id={id} aria-describedby={describedBy(id)}>
        <legend>{name}</legend>
        {help}
        {children}
        <Hints path={path} />
      </fieldset>
    );
  }
  return (
    <div class="field">
      <label for={id}>{name}</label>
      {help}
      {children}
      <Hints path={path} />
    </div>
  );
}

/** The ids of what is said about a field; those that are not there are passed over. */
export function describedBy(id: string): string {
  return `${id}-note ${id}-hints`;
}

/** What is worth another look, beside its field. */
export function Hints({ path }: { readonly path: string }) {
  const id = idOf(useForm(), path);
  const hints = useHints(path);
  return (
    <div class="hints" id={`${id}-hints`}>
      {hints.map((text) => (
        <p key={text} class="hint">
          {text}
        </p>
      ))}
    </div>
  );
}
