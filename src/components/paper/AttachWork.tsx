import type { PaperUnit } from '../../evidence/paper.ts';
import { handInMessages as messages } from '../../messages/hand-in.ts';
import type { Attachment, Attachments } from './use-attachments.ts';

interface Props {
  readonly unit: PaperUnit;
  readonly attachments: Attachments;
}

/** Pieces of work for this unit's criteria, to be ticked; finished ones are ticked already. */
export function AttachWork({ unit, attachments }: Props) {
  const { offered, isChosen, choose } = attachments;
  return (
    <fieldset class="flow paper-group">
      <legend>{messages.work}</legend>
      <p>{offered.length === 0 ? messages.workNone : messages.workLead}</p>
      {offered.map((piece) => (
        <label class="choice" key={piece.id}>
          <input
            type="checkbox"
            checked={isChosen(piece)}
            onChange={({ currentTarget }) => choose(piece.id, currentTarget.checked)}
          />
          <span>
            {piece.title}
            <span class="small muted"> {aboutPiece(piece, unit)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function aboutPiece({ criteria, finished }: Attachment, unit: PaperUnit): string {
  const numbers = unit.criteria.filter(({ id }) => criteria.includes(id));
  const said = messages.workFor(numbers.map(({ number }) => number).join(', '));
  return finished ? said : `${said}, ${messages.notFinished}`;
}
