import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Edition } from './edition.ts';
import { PackageProblem } from './package-problem.ts';
import {
  idText,
  type PackageSettings,
  passRule,
  passRuleText,
  scoreText,
  structureText,
  titleText,
} from './package-settings.ts';
import type { Selection } from './scope.ts';

export const usage = `npm run package -- --unit ccs14 [--format scorm12] [--out FILE.zip]
npm run package -- --all
npm run package -- --verify FILE.zip

What goes in        --unit ID, --outcome ID (ccs14/1) or --qualification ID (601-6883-3);
                    --all makes the usual packages of all of them in dist/packages/
--format            scorm12 (the default, and the one for Moodle), scorm2004-3rd, scorm2004-4th;
                    scorm2004 is the 4th edition
--out FILE          where to; dist/packages/<id>-<format>.zip if not said
--structure         single: one launch (the default); outcomes: one for each learning outcome
--no-search         leaves out the search, some 15 kB for a unit
--pass-rule         all-ready (the default), share-ready:0.8, completion
--score             ready-share (the default), marks-share, none
--title TEXT        in place of the title of the unit, outcome or qualification
--id ID             in place of attain-<id>; keep it, so that platforms update the package in place
--verify FILE       checks any SCORM package, ours or not
--json              prints the result as data`;

/** What the command line asks for. */
export type Request =
  | { readonly do: 'help' }
  | { readonly do: 'verify'; readonly file: string; readonly json: boolean }
  | { readonly do: 'all'; readonly json: boolean }
  | {
      readonly do: 'package';
      readonly json: boolean;
      readonly selection: Selection;
      readonly edition: Edition;
      readonly out: string | undefined;
      readonly settings: PackageSettings;
    };

const formats: Readonly<Record<string, Edition>> = {
  scorm12: 'scorm12',
  'scorm2004-3rd': 'scorm2004-3rd',
  'scorm2004-4th': 'scorm2004-4th',
  scorm2004: 'scorm2004-4th',
};

const flag = { type: 'boolean', default: false } as const;
const value = { type: 'string' } as const;

/** @throws PackageProblem when it asks for something that there is not. */
export function readCommandLine(args: readonly string[]): Request {
  const values = parsed(args);
  const { json } = values;
  if (values.help) return { do: 'help' };
  if (values.verify !== undefined) return { do: 'verify', file: values.verify, json };
  if (values.all) return { do: 'all', json };
  return {
    do: 'package',
    json,
    selection: selectionIn(values),
    edition: editionOf(values.format),
    out: values.out,
    settings: settingsIn(values),
  };
}

type Values = ReturnType<typeof parsed>;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        unit: value,
        outcome: value,
        qualification: value,
        format: { ...value, default: 'scorm12' },
        out: value,
        structure: value,
        'no-search': flag,
        'pass-rule': value,
        score: value,
        title: value,
        id: value,
        all: flag,
        verify: value,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    throw new PackageProblem(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function selectionIn({ unit, outcome, qualification }: Values): Selection {
  const asked: Selection[] = [];
  if (unit !== undefined) asked.push({ kind: 'unit', id: unit });
  if (outcome !== undefined) asked.push({ kind: 'outcome', id: outcome });
  if (qualification !== undefined) {
    asked.push({ kind: 'qualification', id: qualification.replaceAll('/', '-') });
  }
  const [only, ...more] = asked;
  if (only && more.length === 0) return only;
  throw new PackageProblem(
    `Say one of --unit, --outcome and --qualification${only ? ', not several' : ''}.\n\n${usage}`,
  );
}

function editionOf(format: string): Edition {
  const edition = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (edition) return edition;
  const known = Object.keys(formats).join(', ');
  throw new PackageProblem(`There is no format “${format}”. There is: ${known}.`);
}

function settingsIn(values: Values): PackageSettings {
  const rule = checked('--pass-rule', passRuleText, values['pass-rule']);
  return {
    id: checked('--id', idText, values.id),
    title: checked('--title', titleText, values.title),
    passRule: rule === undefined ? undefined : passRule(rule),
    score: checked('--score', scoreText, values.score),
    structure: checked('--structure', structureText, values.structure),
    search: values['no-search'] ? false : undefined,
  };
}

function checked<Output>(
  name: string,
  schema: v.GenericSchema<unknown, Output>,
  given: string | undefined,
): Output | undefined {
  if (given === undefined) return undefined;
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new PackageProblem(`${name} ${result.issues[0].message}; “${given}” is not.`);
}
