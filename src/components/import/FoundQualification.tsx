import { qualificationNumbers, qualificationTexts } from '../../importing/edits.ts';
import type { ImportedQualification } from '../../importing/imported.ts';
import { fieldNames, importMessages as messages } from '../../messages/import.ts';
import { MendField } from './MendField.tsx';
import type { Mending } from './mending.ts';

interface Props {
  readonly qualification: ImportedQualification | undefined;
  readonly mending: Mending;
}

/** The qualification that the guide is about, to be mended. */
export function FoundQualification({ qualification, mending }: Props) {
  if (qualification === undefined) return <p>{messages.noQualification}</p>;
  const about = (name: string) => `qualification.${name}`;
  return (
    <section class="card flow" aria-labelledby="found-qualification">
      <h3 id="found-qualification">{messages.qualification}</h3>
      <div class="import-fields">
        {qualificationTexts.map((name) => (
          <MendField
            key={name}
            about={about(name)}
            label={fieldNames[name]}
            read={qualification[name]}
            kind="line"
            mending={mending}
          />
        ))}
        {qualificationNumbers.map((name) => (
          <MendField
            key={name}
            about={about(name)}
            label={fieldNames[name]}
            read={qualification[name]}
            kind="number"
            mending={mending}
          />
        ))}
      </div>
    </section>
  );
}
