import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { PassRule, ScoreKind } from '../domain/package.ts';
import { packageOptionsFile } from './fingerprint.ts';
import { PackageProblem } from './package-problem.ts';
import type { Selection } from './scope.ts';

/** `all-ready`, `completion`, or `share-ready:0.8`. */
export const passRuleText = v.pipe(
  v.string(),
  v.regex(
    /^(all-ready|completion|share-ready:(0?\.[0-9]*[1-9][0-9]*|1(\.0+)?))$/,
    'must be all-ready, completion, or share-ready with a share above 0 and up to 1, such as share-ready:0.8',
  ),
);
export const scoreText = v.picklist(
  ['ready-share', 'marks-share', 'none'],
  'must be ready-share, marks-share or none',
);
export const idText = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/,
    'must begin with a letter and hold no more than 64 letters, digits, dots, hyphens and underscores',
  ),
);
export const structureText = v.picklist(['single', 'outcomes'], 'must be single or outcomes');
export const titleText = v.pipe(v.string(), v.trim(), v.nonEmpty('must say something'));

const settingsSchema = v.strictObject({
  unit: v.optional(v.string()),
  outcome: v.optional(v.string()),
  qualification: v.optional(v.string()),
  id: v.optional(idText),
  title: v.optional(titleText),
  'pass-rule': v.optional(passRuleText),
  score: v.optional(scoreText),
  search: v.optional(v.boolean('must be true or false')),
  structure: v.optional(structureText),
});
const fileSchema = v.strictObject({ packages: v.array(settingsSchema) });

/** What an author or a tutor sets for a package; what is absent is as usual. */
export interface PackageSettings {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly passRule?: PassRule | undefined;
  readonly score?: ScoreKind | undefined;
  readonly search?: boolean | undefined;
  readonly structure?: 'single' | 'outcomes' | undefined;
}

/** Finds the settings of a package. */
export type FindSettings = (selection: Selection) => PackageSettings;

/**
 * Reads `packages.yaml` of a content folder; without one, nothing is set.
 * @throws PackageProblem with every mistake, each with file and line.
 */
export function readSettings(content: string): FindSettings {
  const file = join(content, packageOptionsFile);
  if (!existsSync(file)) return () => ({});
  const packages = parseSettings(`content/${packageOptionsFile}`, readFileSync(file, 'utf8'));
  return ({ kind, id }) => {
    const found = packages.find((settings) => settings[kind] === id);
    if (!found) return {};
    const rule = found['pass-rule'];
    const { title, score, search, structure } = found;
    return {
      id: found.id,
      title,
      score,
      search,
      structure,
      passRule: rule === undefined ? undefined : passRule(rule),
    };
  };
}

function parseSettings(file: string, text: string): v.InferOutput<typeof fileSchema>['packages'] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const { line } = counter.linePos(fault.pos[0]);
    throw new PackageProblem(`${file}:${line}  This is not valid YAML: ${fault.message}`);
  }
  const result = v.safeParse(fileSchema, document.toJS());
  if (result.success) return result.output.packages;
  const problems = result.issues.map((issue) => {
    const path = issue.path?.map(({ key }) => key) ?? [];
    const node = document.getIn(path, true) ?? document.getIn(path.slice(0, -1), true);
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    return `${file}:${counter.linePos(offset).line}  ${path.join('.')}: ${issue.message}`;
  });
  throw new PackageProblem(problems.join('\n'));
}

/** Reads what `passRuleText` admits. */
export function passRule(text: string): PassRule {
  const [kind, share] = text.split(':');
  if (kind === 'share-ready') return { kind, share: Number(share) };
  return { kind: kind === 'completion' ? 'completion' : 'all-ready' };
}
