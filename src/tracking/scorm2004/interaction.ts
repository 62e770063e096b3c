import type { Pair } from '../../domain/interaction.ts';
import type { Setting, SpelledInteraction } from '../dialect.ts';
import {
  cut,
  decimal,
  type InteractionKind,
  type InteractionOf,
  nameOfItem,
  oneLine,
  type Spellings,
} from '../spelling.ts';
import type { ResponseReport } from '../tracker.ts';
import { timeinterval2004, timestamp2004 } from './times.ts';

const longestFillIn = 250;
const longestText = 4000;
/** Most members of a choice, pairs of a match, steps of a performance (4.2.9.1). */
const most = 36;

interface Spelled {
  readonly type: string;
  readonly response: string;
  readonly pattern?: string;
  readonly shortened?: boolean;
}

/**
 * One response as 2004 spells it (RTE 4.2.9). Ids take letters, digits, underscores and dots
 * only: Moodle refuses hyphens. No text has a line break, for the same reason.
 */
export function interaction2004(
  index: number,
  report: ResponseReport,
  objectiveIds: readonly string[],
): SpelledInteraction {
  const prefix = `cmi.interactions.${index}`;
  const name = nameOfItem(report.item, report.criteria[0] ?? '');
  const spelled = report.interaction && spell<InteractionKind>(report.interaction);
  const settings: Setting[] = [[`${prefix}.id`, cut(name.replace(/[^A-Za-z0-9_.]/g, '_'), 250)]];
  if (spelled) settings.push([`${prefix}.type`, spelled.type]);
  for (const [place, objective] of objectiveIds.entries()) {
    settings.push([`${prefix}.objectives.${place}.id`, objective]);
  }
  settings.push([`${prefix}.timestamp`, timestamp2004(report.at)]);
  if (spelled) settings.push([`${prefix}.learner_response`, spelled.response]);
  if (spelled?.pattern !== undefined) {
    settings.push([`${prefix}.correct_responses.0.pattern`, spelled.pattern]);
  }
  settings.push([`${prefix}.result`, result2004(report.share)]);
  if (report.seconds !== undefined) {
    settings.push([`${prefix}.latency`, timeinterval2004(report.seconds)]);
  }
  return { settings, shortened: spelled?.shortened ?? false };
}

function result2004(share: number | undefined): string {
  if (share === undefined) return 'neutral';
  if (share >= 1) return 'correct';
  return share <= 0 ? 'incorrect' : decimal(share);
}

const spellings: Spellings<Spelled> = {
  choice: ({ response, key }) => ({
    type: 'choice',
    response: listed(response),
    pattern: listed(key),
  }),
  sequencing: ({ response, key }) => ({
    type: 'sequencing',
    response: listed(response),
    pattern: listed(key),
  }),
  matching: ({ response, key }) => ({
    type: 'matching',
    response: paired(response),
    pattern: paired(key),
  }),
  performance: ({ response, key }) => ({
    type: 'performance',
    response: paired(response),
    pattern: paired(key),
  }),
  'true-false': ({ response, key }) => ({
    type: 'true-false',
    response: String(response),
    pattern: String(key),
  }),
  'fill-in': ({ response, key: [first = ''] }) => ({
    type: 'fill-in',
    ...shortenedTo(longestFillIn, response),
    pattern: cut(oneLine(first), longestFillIn),
  }),
  numeric: ({ response, key }) => ({
    type: 'numeric',
    response: decimal(response),
    pattern: `${decimal(key.min)}[:]${decimal(key.max)}`,
  }),
  'long-fill-in': ({ response }) => ({
    type: 'long-fill-in',
    ...shortenedTo(longestText, response),
  }),
};

function spell<K extends InteractionKind>(interaction: InteractionOf<K>): Spelled {
  return spellings[interaction.kind](interaction);
}

function shortenedTo(length: number, text: string) {
  const line = oneLine(text);
  return { response: cut(line, length), shortened: line.length > length };
}

const listed = (ids: readonly string[]) => ids.slice(0, most).join('[,]');
const paired = (pairs: readonly Pair[]) =>
  listed(pairs.map(([source, target]) => `${source}[.]${target}`));
