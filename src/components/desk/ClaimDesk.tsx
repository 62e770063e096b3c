import { useState } from 'preact/hooks';
import { learnersIn } from '../../assessment/learners.ts';
import { claimMessages as messages } from '../../messages/desk-claim.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { Appeals } from './Appeals.tsx';
import { AuditTrail } from './AuditTrail.tsx';
import { ClaimSheet } from './ClaimSheet.tsx';
import type { ClaimCourse } from './claim-course.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { SelectField } from './Field.tsx';

/** What each learner can claim, appeals, and the audit trail. */
export function ClaimDesk(props: ClaimCourse) {
  return <DeskFrame page="claim">{(desk) => <Claims desk={desk} {...props} />}</DeskFrame>;
}

function Claims({ desk, ...course }: ClaimCourse & { readonly desk: DeskState }) {
  const learners = learnersIn(desk.reading);
  const [chosen, setChosen] = useState('');
  const learner = learners.find(({ key }) => key === chosen) ?? learners[0];
  return (
    <div class="flow">
      {learner ? (
        <>
          <div class="no-print measure">
            <SelectField
              label={messages.learner}
              value={learner.key}
              options={learners.map(
                ({ key, learner: { name, number } }) =>
                  [key, number ? `${name} (${number})` : name] as const,
              )}
              onChange={setChosen}
            />
          </div>
          <ClaimSheet key={learner.key} desk={desk} learner={learner} {...course} />
          <Appeals key={`${learner.key} appeals`} desk={desk} learner={learner} />
        </>
      ) : (
        <p>{messages.noLearners}</p>
      )}
      <AuditTrail desk={desk} />
    </div>
  );
}
