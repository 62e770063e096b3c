import type { ComponentChildren } from 'preact';
import { headOf } from '../../assessment/chain.ts';
import { qualificationClaim, type UnitClaim, unitClaim } from '../../assessment/claim.ts';
import type { KnownLearner } from '../../assessment/learners.ts';
import { nameOf } from '../../assessment/people.ts';
import type { EntryContent, EntryOf } from '../../assessment/record.ts';
import {
  claimMessages as messages,
  missingWords,
  shortfallWords,
} from '../../messages/desk-claim.ts';
import type { DeskState } from '../../stores/desk/desk.ts';
import { DocumentSheet } from '../tools/DocumentSheet.tsx';
import type { ClaimCourse } from './claim-course.ts';
import { type ClaimPart, claimDocument } from './claim-document.ts';
import { dayInWords } from './dates.ts';
import { resultHref } from './places.ts';
import { TellLine } from './TellLine.tsx';
import { type Putter, usePut } from './use-desk.ts';

interface Props extends ClaimCourse {
  readonly desk: DeskState;
  readonly learner: KnownLearner;
}

/** One learner's claim sheet: units, what is missing, the rules of combination. */
export function ClaimSheet({ desk, learner, qualifications, units }: Props) {
  const putter = usePut();
  const parts = partsFor({ desk, learner, qualifications, units });
  const claim = (scope: EntryOf<'claim-made'>['payload']['scope']): EntryContent => ({
    kind: 'claim-made',
    payload: { learner: learner.key, scope, note: '' },
  });
  const paper = claimDocument({
    learner: learner.learner,
    parts,
    reading: desk.reading,
    head: headOf(desk.entries),
    now: Date.now(),
  });
  return (
    <>
      <section class="flow no-print" aria-labelledby="sheet">
        <h2 id="sheet">{messages.sheet(learner.learner.name)}</h2>
        {parts.map((part) => (
          <section key={part.title} class="flow" aria-label={part.title}>
            <h3>{part.title}</h3>
            <Combination part={part} desk={desk} />
            {part.qualificationId !== undefined &&
              part.qualification?.isComplete &&
              !part.qualification.claimed && (
                <ClaimButton
                  label={messages.claimQualification}
                  content={claim({ kind: 'qualification', qualification: part.qualificationId })}
                  putter={putter}
                />
              )}
            <div class="desk-cards">
              {part.units.map((unit) => (
                <UnitCard key={unit.unit.unit} desk={desk} claim={unit}>
                  {unit.missing.length === 0 && !unit.claimed && (
                    <ClaimButton
                      label={messages.claimUnit}
                      content={claim({ kind: 'unit', unit: unit.unit.unit })}
                      putter={putter}
                    />
                  )}
                </UnitCard>
              ))}
            </div>
          </section>
        ))}
        <TellLine told={putter.told} />
        <button class="button button-quiet" type="button" onClick={() => print()}>
          {messages.print}
        </button>
      </section>
      <div class="desk-paper">
        <DocumentSheet document={paper} />
      </div>
    </>
  );
}

type Part = ClaimPart & { readonly qualificationId?: string | undefined };

/** Qualifications and other units that the learner has anything for. */
function partsFor({ desk, learner, qualifications, units }: Props): readonly Part[] {
  const { reading } = desk;
  const prior = reading
    .ofKind('prior-learning')
    .filter(({ payload }) => payload.learner === learner.key)
    .map(({ payload }) => payload.scope.unit);
  const touched = new Set([...learner.units.keys(), ...prior]);
  const others = units.filter(({ unit }) => touched.has(unit));
  const ofQualifications = qualifications
    .filter((each) => each.units.some(({ unit }) => touched.has(unit)))
    .map((each): Part => {
      const qualification = qualificationClaim(reading, learner.key, each);
      const { id, title } = each;
      return { title, qualification, units: qualification.units, qualificationId: id };
    });
  if (others.length === 0) return ofQualifications;
  const claims = others.map((unit) => unitClaim(reading, learner.key, unit));
  return [...ofQualifications, { title: messages.outside, units: claims }];
}

function Combination({ part, desk }: { readonly part: Part; readonly desk: DeskState }) {
  const { qualification } = part;
  if (!qualification) return null;
  if (qualification.claimed) return <Claimed desk={desk} claimed={qualification.claimed} />;
  if (qualification.isComplete) {
    return (
      <p class="notice" data-tone="good">
        {messages.qualificationComplete}
      </p>
    );
  }
  const nameOfUnit = (id: string) =>
    part.units.find(({ unit }) => unit.unit === id)?.unit.title ?? id;
  return (
    <div>
      <p>{messages.qualificationMissing}:</p>
      <ul>
        {qualification.shortfalls.map((shortfall) => {
          const text = shortfallWords(shortfall, nameOfUnit);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}

interface CardProps {
  readonly desk: DeskState;
  readonly claim: UnitClaim;
  readonly children: ComponentChildren;
}

function UnitCard({ desk, claim, children }: CardProps) {
  const { unit, result, missing, reflection, prior, claimed } = claim;
  const latest = result.attempts.at(-1);
  const stated = (value: number | undefined) =>
    value === undefined ? messages.notStated : `${value}`;
  return (
    <section class="card flow" aria-label={unit.title}>
      <h4>{unit.title}</h4>
      <p class="muted">{messages.facts(stated(unit.level), stated(unit.credit))}</p>
      {prior && <p>{messages.prior}</p>}
      {missing.length === 0 ? (
        <p class="notice" data-tone="good">
          {messages.complete}
        </p>
      ) : (
        <>
          <p>{messages.missing}:</p>
          <ul>
            {missing.map((each) => {
              const text = missingWords(each);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </>
      )}
      {reflection && (
        <p>
          {messages.reflectionSeen(
            nameOf(desk.reading.people, reflection.by),
            dayInWords(reflection.at),
          )}
        </p>
      )}
      {claim.hasUnseenReflection && <p>{messages.reflectionWaiting}</p>}
      {claimed && <Claimed desk={desk} claimed={claimed} />}
      {latest && <a href={resultHref(latest.evidence)}>{messages.result}</a>}
      {children}
    </section>
  );
}

interface ClaimedProps {
  readonly desk: DeskState;
  readonly claimed: EntryOf<'claim-made'>;
}

function Claimed({ desk, claimed: { at, by } }: ClaimedProps) {
  return <p>{messages.claimed(dayInWords(at), nameOf(desk.reading.people, by))}</p>;
}

interface ButtonProps {
  readonly label: string;
  readonly content: EntryContent;
  readonly putter: Putter;
}

function ClaimButton({ label, content, putter }: ButtonProps) {
  return (
    <button
      class="button"
      type="button"
      onClick={() => void putter.put([content], { done: messages.claimRecorded })}
    >
      {label}
    </button>
  );
}
