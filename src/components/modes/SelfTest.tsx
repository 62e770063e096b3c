import { builderMessages as messages } from '../../messages/modes.ts';
import { useLog } from '../progress/use-log.ts';
import { Builder } from './Builder.tsx';
import { EarlierTests } from './EarlierTests.tsx';
import type { OutlineUnit } from './outline.ts';
import { SittingGate } from './SittingGate.tsx';
import { pickInHash, sittingInHash, useHash } from './use-hash.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** Putting a test together, sitting it, and going back to earlier ones. */
export function SelfTest({ units }: Props) {
  const { events } = useLog();
  const hash = useHash();
  const sitting = sittingInHash(hash);
  return (
    <div class="flow">
      {sitting === undefined ? (
        <>
          <EarlierTests events={events} mode="self-test" />
          <Builder key={hash} units={units} picked={pickInHash(hash)} />
          <OtherWays units={units} />
        </>
      ) : (
        <SittingGate key={sitting} sitting={sitting} units={units} />
      )}
    </div>
  );
}

function OtherWays({ units }: Props) {
  return (
    <section class="flow" aria-labelledby="other-ways">
      <h2 id="other-ways">{messages.otherWays}</h2>
      <ul>
        <li>
          <a href="/review/">{messages.review}</a>: {messages.reviewWhy}
        </li>
        {units.map(({ id, label }) => (
          <li key={id}>
            <a href={`/practice/mock/${id}/`}>{messages.mockOf(label)}</a>: {messages.mockWhy}
          </li>
        ))}
      </ul>
    </section>
  );
}
