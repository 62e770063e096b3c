import { Fragment } from 'preact';
import { partsIn, useNativeInputs } from '../../components/practice/native-inputs.ts';
import { PartSelect } from '../../components/practice/PartSelect.tsx';
import { Inline, paragraphsOf } from '../../components/practice/Prose.tsx';
import { feedbackOn, Verdict } from '../../components/practice/Verdict.tsx';
import { viewMessages } from '../../messages/practice.ts';
import type { ViewProps } from '../question-type.ts';
import type { GapFillResponse, PresentedGapFill } from './schema.ts';

type Props = ViewProps<PresentedGapFill, GapFillResponse>;

/** A text with lists to choose from in its gaps; what is said about each gap follows the text. */
export function GapFillView(props: Props) {
  const { presented, locked, feedback, name } = props;
  const inputs = useNativeInputs(props, responseIn);
  const gaps = gapsInOrder(presented.text);
  return (
    <fieldset {...inputs} class="gap-text" aria-labelledby={`${name}-stem`} disabled={locked}>
      {paragraphsOf(presented.text).map((paragraph) => (
        <p key={paragraph}>
          {paragraph.split(gapMarks).map((piece, place) => (
            // Every other piece is the id of a gap.
            <Fragment key={`${place}${piece}`}>
              {place % 2 === 0 ? (
                <Inline text={piece} />
              ) : (
                <Gap {...props} gap={piece} all={gaps} />
              )}
            </Fragment>
          ))}
        </p>
      ))}
      {gaps.map((gap, place) => (
        <Verdict
          key={gap}
          of={feedbackOn(feedback, gap)}
          label={viewMessages.gapShort(place + 1)}
        />
      ))}
    </fieldset>
  );
}

const gapMarks = /\{([a-z0-9]{1,2})\}/;

function gapsInOrder(text: string): readonly string[] {
  return text.split(gapMarks).filter((_, place) => place % 2 === 1);
}

function Gap(props: Props & { readonly gap: string; readonly all: readonly string[] }) {
  const { presented, response, ruledOut, name, gap, all } = props;
  return (
    <PartSelect
      id={`${name}-${gap}`}
      part={gap}
      options={presented.gaps.find(({ id }) => id === gap)?.options ?? []}
      chosen={response?.gaps[gap]}
      ruledOut={ruledOut}
      label={viewMessages.gap(all.indexOf(gap) + 1, all.length)}
    />
  );
}

function responseIn(root: HTMLElement): GapFillResponse | undefined {
  const gaps = partsIn(root);
  return Object.keys(gaps).length === 0 ? undefined : { gaps };
}
