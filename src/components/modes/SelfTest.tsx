import { builderMessages as messages } from '../../messages/modes.ts';
import { useLog } from '../progress/use-log.ts';
import { Builder } from './Builder.tsx';
import { EarlierTests } from './EarlierTests.tsx';
import type { OutlineUnit } from './outline.ts';
import { pickInHash, useHash } from './use-hash.ts';

interface Props {
  readonly units: readonly OutlineUnit[];
}

/** Putting a test together, and going back to earlier ones. */
export function SelfTest({ units }: Props) {
  const { events } = useLog();
  const hash = useHash();
  return (
    <div class="flow">
      <EarlierTests events={events} mode="self-test" />
      <Builder key={hash} units={units} picked={pickInHash(hash)} />
      <OtherWays units={units} />
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
