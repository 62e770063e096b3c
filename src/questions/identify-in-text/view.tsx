import { Fragment } from 'preact';
import { Inline, paragraphsOf } from '../../components/practice/Prose.tsx';
import { feedbackOn, Tried, Verdict, VerdictIcon } from '../../components/practice/Verdict.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { IdentifyInTextResponse, PresentedIdentifyInText } from './schema.ts';

type Props = ViewProps<PresentedIdentifyInText, IdentifyInTextResponse>;

interface Piece {
  readonly text: string;
  /** Id of the phrase, if it can be selected. */
  readonly phrase?: string;
}

/** A passage whose phrases are toggles; what is said about each phrase follows the passage. */
export function IdentifyInTextView(props: Props) {
  const { presented, locked, feedback, name } = props;
  const paragraphs = paragraphsOf(presented.passage).map(piecesOf);
  return (
    <fieldset class="passage" aria-labelledby={`${name}-stem ${name}-how`} disabled={locked}>
      <p class="how" id={`${name}-how`}>
        {viewMessages.selectPhrases}
      </p>
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.text}>
          {pieces.map((piece) => (
            <Fragment key={piece.phrase ?? piece.text}>
              {piece.phrase === undefined ? (
                <Inline text={piece.text} />
              ) : (
                <Phrase {...props} phrase={piece.phrase} text={piece.text} />
              )}
            </Fragment>
          ))}
        </p>
      ))}
      {paragraphs
        .flat()
        .map(({ phrase, text }) =>
          phrase === undefined ? null : (
            <Verdict key={phrase} of={feedbackOn(feedback, phrase)} label={text} />
          ),
        )}
    </fieldset>
  );
}

function Phrase(props: Props & { readonly phrase: string; readonly text: string }) {
  const { response, feedback, ruledOut, onRespond, phrase, text } = props;
  const selected = response?.selected ?? [];
  const pressed = selected.includes(phrase);
  const said = feedbackOn(feedback, phrase);
  const toggle = () =>
    onRespond({
      selected: pressed ? selected.filter((id) => id !== phrase) : [...selected, phrase],
    });
  return (
    <button
      type="button"
      class="phrase"
      aria-pressed={pressed}
      data-verdict={said?.verdict}
      onClick={toggle}
    >
      <Inline text={text} />
      {said !== undefined && <VerdictIcon verdict={said.verdict} />}
      <Tried when={said === undefined && ruledOut.includes(phrase)} />
    </button>
  );
}

/** `one [a|two] three` → `one `, the phrase a, ` three`. */
function piecesOf(paragraph: string): readonly Piece[] {
  return paragraph.split(/(\[[a-z0-9]{1,2}\|[^\]]*\])/).map((text) => {
    const marked = /^\[([a-z0-9]{1,2})\|([^\]]*)\]$/.exec(text);
    return marked === null ? { text } : { phrase: marked[1] ?? '', text: marked[2] ?? '' };
  });
}
