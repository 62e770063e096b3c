import { parseArgs } from 'node:util';
import { TerminalProblem } from '../writing/terminal-problem.ts';

export const usage = `npm run export -- --moodle --out DIR
npm run export -- --all --out DIR

--moodle            a Moodle question bank (XML) for each unit: practice items and written tasks
--with-guidance     with --moodle or --all: a further file for each unit whose written tasks carry the
                    assessor guidance; named …-tutor-only.xml and never for learners
--competencies      a Moodle competency framework (CSV) for each qualification and each unit outside any
--gift              a GIFT file for each unit, for other systems
--qti               a QTI 2.1 package for each unit, for other systems
--all               all four, without guidance
--unit ID           this unit only, for example ccs14; does not apply to --competencies
--out DIR           the folder to write into; made if the folder around it is there
--json              prints what was written as data

The files hold the answer keys. They cannot be written into dist/ or public/, which learners are served.`;

const formats = ['moodle', 'competencies', 'gift', 'qti'] as const;
export type Format = (typeof formats)[number];

/** What the command line asks for. */
export type Request =
  | { readonly do: 'help' }
  | {
      readonly do: 'export';
      readonly formats: readonly Format[];
      readonly withGuidance: boolean;
      readonly unit: string | undefined;
      readonly out: string;
      readonly json: boolean;
    };

const flag = { type: 'boolean', default: false } as const;
const value = { type: 'string' } as const;

/** @throws TerminalProblem when it asks for something that there is not, or for nothing. */
export function readCommandLine(args: readonly string[]): Request {
  const values = parsed(args);
  if (values.help) return { do: 'help' };
  const asked = formats.filter((format) => values.all || values[format]);
  if (asked.length === 0) {
    throw refused('Say what to export: --moodle, --competencies, --gift, --qti or --all.');
  }
  if (values['with-guidance'] && !asked.includes('moodle')) {
    throw refused('--with-guidance is for Moodle: add --moodle.');
  }
  if (values.out === undefined || values.out.trim() === '') {
    throw refused('Say where to write: --out DIR.');
  }
  return {
    do: 'export',
    formats: asked,
    withGuidance: values['with-guidance'],
    unit: values.unit,
    out: values.out,
    json: values.json,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        moodle: flag,
        competencies: flag,
        gift: flag,
        qti: flag,
        all: flag,
        'with-guidance': flag,
        unit: value,
        out: value,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
}

function refused(reason: string): TerminalProblem {
  return new TerminalProblem(`${reason}\n\n${usage}`);
}
