import type { Finding } from '../../importing/finding.ts';
import { findingKinds, importMessages as messages } from '../../messages/import.ts';
import type { Mending } from './mending.ts';

interface Props {
  readonly findings: readonly Finding[];
  readonly mending: Mending;
}

/** More than this are in the downloaded review. */
const SHOWN = 200;

/** What a person should look at, each with its line. */
export function FindingList({ findings, mending }: Props) {
  if (findings.length === 0) return <p>{messages.noFindings}</p>;
  return (
    <details class="card" open>
      <summary>
        <h3>{messages.findings(findings.length)}</h3>
      </summary>
      <ul class="import-findings">
        {findings.slice(0, SHOWN).map((finding, index) => (
          <li key={index}>
            <strong>{findingKinds[finding.kind]}:</strong> {finding.message}{' '}
            <LineButton finding={finding} mending={mending} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function LineButton({ finding, mending }: { finding: Finding; mending: Mending }) {
  const line = finding.place?.line ?? 0;
  if (line === 0) return null;
  return (
    <button class="link-button" type="button" onClick={() => mending.show(line)}>
      {messages.line(line)}
    </button>
  );
}
