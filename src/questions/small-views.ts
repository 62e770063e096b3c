/** The views that come in one file, since a lesson has several types; the two large ones are apart. */
export { CategoriseView } from './categorise/view.tsx';
export { GapFillView } from './gap-fill/view.tsx';
export { IdentifyInTextView } from './identify-in-text/view.tsx';
export { MatchingView } from './matching/view.tsx';
export { MultipleResponseView } from './multiple-response/view.tsx';
export { NumericView } from './numeric/view.tsx';
export { ShortAnswerView } from './short-answer/view.tsx';
export { SingleChoiceView } from './single-choice/view.tsx';
export { TrueFalseView } from './true-false/view.tsx';
export { WrittenAnswerView } from './written-answer/view.tsx';
