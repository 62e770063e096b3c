import { answerStage, type PaperPart } from '../../evidence/paper.ts';
import { paperMessages, stageInWords, partStateWords as words } from '../../messages/paper.ts';

/** How far an answer is, and what an assessor said of it. */
export function PartState({ part }: { readonly part: PaperPart }) {
  const judgement = part.judgements.at(-1)?.judgement;
  return (
    <span class="paper-state">
      {judgement && (
        <span class="badge" data-tone={judgement === 'met' ? 'good' : 'mark'}>
          {judgement === 'met' ? words.met : words.notYet}
        </span>
      )}{' '}
      {stateOf(part)}
    </span>
  );
}

function stateOf({ criterion, answer, handedIn, achieved }: PaperPart): string {
  if (achieved) return '';
  if (!criterion.task) return paperMessages.noQuestion;
  const stage = stageInWords(answerStage(answer, criterion.task), answer);
  const last = handedIn.at(-1);
  if (!last) return stage;
  return `${stage}, ${last.text === answer.text ? words.handedIn : words.changed}`;
}
