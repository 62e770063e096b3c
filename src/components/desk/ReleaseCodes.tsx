import { useEffect, useState } from 'preact/hooks';
import { releaseCheck, releaseCode } from '../../evidence/release-code.ts';
import { releaseMessages as messages } from '../../messages/desk-record.ts';
import { Field } from './Field.tsx';

/** A unit whose paper can open with a code. */
export interface ReleasableUnit {
  readonly id: string;
  /** `CCS14`, or its name. */
  readonly label: string;
}

interface Code {
  readonly unit: ReleasableUnit;
  readonly code: string;
  readonly check: string;
}

/** The codes that open papers, from the centre's secret word, and what the site needs to know of them. */
export function ReleaseCodes({ units }: { readonly units: readonly ReleasableUnit[] }) {
  const [word, setWord] = useState('');
  const codes = useCodes(units, word.trim());
  return (
    <section class="flow" aria-labelledby="release">
      <h2 id="release">{messages.title}</h2>
      <p class="measure">{messages.lead}</p>
      <div class="measure">
        <Field label={messages.word} hint={messages.wordHint} value={word} onChange={setWord} />
      </div>
      {codes.length > 0 && (
        <>
          <ul class="desk-history">
            {codes.map(({ unit, code }) => (
              <li key={unit.id}>
                {unit.label}: <code>{code}</code>
              </li>
            ))}
          </ul>
          <p>{messages.forSite}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line wider than a phone is scrolled from the keyboard. */}
          <pre class="desk-lines" tabIndex={0}>
            {['release:', ...codes.map(({ unit, check }) => `  ${unit.id}: "${check}"`)].join('\n')}
          </pre>
        </>
      )}
    </section>
  );
}

function useCodes(units: readonly ReleasableUnit[], word: string): readonly Code[] {
  const [codes, setCodes] = useState<readonly Code[]>([]);
  useEffect(() => {
    let isWanted = true;
    void codesFor(word === '' ? [] : units, word).then((made) => {
      if (isWanted) setCodes(made);
    });
    return () => {
      isWanted = false;
    };
  }, [units, word]);
  return codes;
}

function codesFor(units: readonly ReleasableUnit[], word: string): Promise<readonly Code[]> {
  return Promise.all(
    units.map(async (unit) => {
      const code = await releaseCode(unit.id, word);
      return { unit, code, check: await releaseCheck(unit.id, code) };
    }),
  );
}
