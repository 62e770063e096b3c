import { TypedAnswer } from '../../components/practice/TypedAnswer.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { PresentedShortAnswer, ShortAnswerResponse } from './schema.ts';

/** A field for a word or a short phrase. */
export function ShortAnswerView(props: ViewProps<PresentedShortAnswer, ShortAnswerResponse>) {
  return <TypedAnswer {...props} label={viewMessages.yourAnswer} />;
}
