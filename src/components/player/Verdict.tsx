import { type Check, type Observed, verdictOf } from '../../lms/platform/verdict.ts';
import { checkNames, checkStates, playerMessages as messages } from '../../messages/player.ts';
import { Panel } from './Panel.tsx';
import { verdictText } from './verdict-text.ts';

interface Props {
  readonly title: string;
  readonly edition: string;
  readonly observed: Observed;
}

/** Details that are shown; the saved verdict has all. */
const SHOWN = 5;

/** Whether the package behaves, check by check, and a file of it to keep. */
export function Verdict({ title, edition, observed }: Props) {
  const checks = verdictOf(observed);
  const broken = checks.filter(({ state }) => state === 'broken').length;
  const download = () =>
    save(`verdict-${slug(title)}.txt`, verdictText({ title, edition, observed, now: new Date() }));
  return (
    <Panel name={messages.verdict} isOpen>
      <p>
        <strong>{broken === 0 ? messages.allKept : messages.someBroken(broken)}</strong>{' '}
        {messages.verdictHint}
      </p>
      <ul class="player-checks">
        {checks.map((check) => (
          <CheckLine key={check.id} check={check} />
        ))}
      </ul>
      <button class="button button-quiet" type="button" onClick={download}>
        {messages.save}
      </button>
    </Panel>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  const { word, shape, tone } = checkStates[check.state];
  const more = check.details.length - SHOWN;
  return (
    <li data-check={check.id}>
      <span class="badge" data-tone={tone}>
        <span aria-hidden="true">{shape}</span> {word}
      </span>{' '}
      {checkNames[check.id]}
      {check.details.length > 0 && (
        <ul>
          {check.details.slice(0, SHOWN).map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
          {more > 0 && <li>{messages.more(more)}</li>}
        </ul>
      )}
    </li>
  );
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
