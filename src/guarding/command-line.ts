import { parseArgs } from 'node:util';
import { fewestBits, newPassphrase, passphraseBits } from '../evidence/passphrase.ts';

export const usage = `npm run package:assessor [-- --out FOLDER] [--passphrase-stdin]

Writes attain-assessor-pack.json: the written tasks of every unit with the guidance for assessors,
locked with a passphrase. Give the file and the passphrase to assessors, by two different ways.

--out FOLDER          where to; ./assessor-pack if not said, never inside dist/
--passphrase-stdin    reads the passphrase from the first line of the input
--if-asked            makes a pack only when ATTAIN_PACK_PASSPHRASE is set (what the build does)

Without --passphrase-stdin the passphrase is the environment's ATTAIN_PACK_PASSPHRASE or, when there
is none, a new one, which is printed this once and kept nowhere.`;

export interface Request {
  readonly help: boolean;
  readonly out: string;
  readonly source: 'stdin' | 'environment' | 'generated' | 'none';
}

/** @throws Error for an option that there is not. `given` says whether the environment has a passphrase. */
export function readCommandLine(args: readonly string[], given: boolean): Request {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'assessor-pack' },
      'passphrase-stdin': flag,
      'if-asked': flag,
      help: flag,
    },
  });
  return { help: values.help, out: values.out, source: sourceOf(values, given) };
}

function sourceOf(
  values: { readonly 'passphrase-stdin': boolean; readonly 'if-asked': boolean },
  given: boolean,
): Request['source'] {
  if (values['passphrase-stdin']) return 'stdin';
  if (given) return 'environment';
  return values['if-asked'] ? 'none' : 'generated';
}

/** Why a passphrase is refused, or undefined when it is strong enough to guard the pack. */
export function weakness(passphrase: string): string | undefined {
  const bits = Math.floor(passphraseBits(passphrase));
  if (bits >= fewestBits) return undefined;
  return (
    `The passphrase is worth about ${bits} bits, and ${fewestBits} are needed. No pack was made.\n` +
    `Leave it out to have one made, or use eight different words or one like ${newPassphrase()}.`
  );
}
