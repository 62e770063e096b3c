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
import { timeOfDay12, timespan12 } from './times.ts';

/** CMIFeedback and CMIString255. */
const longest = 255;

interface Spelled {
  readonly type: string;
  readonly response: string;
  readonly pattern?: string;
}

/**
 * One response as 1.2 spells it (3.4.4, cmi.interactions). Every response has an index of its
 * own; the id says unit, criterion and item, since reports show nothing else of the question.
 */
export function interaction12(
  index: number,
  report: ResponseReport,
  objectiveIds: readonly string[],
): SpelledInteraction {
  const prefix = `cmi.interactions.${index}`;
  const id = cut(nameOfItem(report.item, report.criteria[0] ?? ''), longest);
  const spelled = report.interaction && spell<InteractionKind>(report.interaction);
  const settings: Setting[] = [[`${prefix}.id`, id]];
  if (spelled) settings.push([`${prefix}.type`, spelled.type]);
  for (const [place, objective] of objectiveIds.entries()) {
    settings.push([`${prefix}.objectives.${place}.id`, objective]);
  }
  settings.push([`${prefix}.time`, timeOfDay12(report.at)]);
  if (spelled) settings.push([`${prefix}.student_response`, cut(spelled.response, longest)]);
  if (spelled?.pattern !== undefined) {
    settings.push([`${prefix}.correct_responses.0.pattern`, cut(spelled.pattern, longest)]);
  }
  settings.push([`${prefix}.result`, result12(report.share)]);
  if (report.seconds !== undefined) {
    settings.push([`${prefix}.latency`, timespan12(report.seconds)]);
  }
  return { settings, shortened: (spelled?.response.length ?? 0) > longest };
}

function result12(share: number | undefined): string {
  if (share === undefined) return 'neutral';
  if (share >= 1) return 'correct';
  return share <= 0 ? 'wrong' : decimal(share);
}

const spellings: Spellings<Spelled> = {
  choice: ({ response, key }) => listOrText('choice', response, key),
  sequencing: ({ response, key }) => listOrText('sequencing', response, key),
  matching: ({ response, key }) => pairsOrText('matching', response, key),
  'true-false': ({ response, key }) => ({
    type: 'true-false',
    response: response ? 't' : 'f',
    pattern: key ? 't' : 'f',
  }),
  'fill-in': ({ response, key: [first = ''] }) => ({
    type: 'fill-in',
    response: oneLine(response),
    pattern: oneLine(first),
  }),
  // The version knows no ranges: the middle of the range is the number that was asked for.
  numeric: ({ response, key }) => ({
    type: 'numeric',
    response: decimal(response),
    pattern: decimal((key.min + key.max) / 2),
  }),
  performance: ({ response, key }) => ({
    type: 'performance',
    response: joined(response),
    pattern: joined(key),
  }),
  // There are no long texts in 1.2 either.
  'long-fill-in': ({ response }) => ({ type: 'fill-in', response: oneLine(response) }),
};

function spell<K extends InteractionKind>(interaction: InteractionOf<K>): Spelled {
  return spellings[interaction.kind](interaction);
}

/** Choices are single characters (CMIFeedback); ids of two are told as a text. */
function listOrText(type: string, response: readonly string[], key: readonly string[]): Spelled {
  const single = [...response, ...key].every((id) => id.length === 1);
  return {
    type: single ? type : 'fill-in',
    response: response.join(','),
    pattern: key.join(','),
  };
}

function pairsOrText(type: string, response: readonly Pair[], key: readonly Pair[]): Spelled {
  const single = [...response, ...key].flat().every((id) => id.length === 1);
  return { type: single ? type : 'fill-in', response: joined(response), pattern: joined(key) };
}

const joined = (pairs: readonly Pair[]) => pairs.map((pair) => pair.join('.')).join(',');
