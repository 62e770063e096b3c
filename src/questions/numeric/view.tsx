import { TypedAnswer } from '../../components/practice/TypedAnswer.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { NumericResponse, PresentedNumeric } from './schema.ts';

/** A field for a number, with its unit beside it. */
export function NumericView(props: ViewProps<PresentedNumeric, NumericResponse>) {
  const { unit } = props.presented;
  return (
    <TypedAnswer
      {...props}
      label={unit === undefined ? viewMessages.yourNumber : viewMessages.unit(unit.text)}
      inputMode="decimal"
      before={unit?.side === 'before' ? unit.text : undefined}
      after={unit?.side === 'after' ? unit.text : undefined}
    />
  );
}
