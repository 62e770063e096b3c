/** Why a criterion stands as it does, and what to do next, in words. */
import { DAY_MS, type Day } from '../domain/day.ts';
import type { NextStep } from '../domain/next-steps.ts';
import type { CriterionReadiness, ReadinessState } from '../domain/readiness.ts';
import type { RuleCheck } from '../domain/readiness-rules.ts';

/** What each state is called. */
export const stateWords: Readonly<Record<ReadinessState, string>> = {
  'not-started': 'Not started',
  learning: 'Learning',
  ready: 'Ready',
  'refresh-due': 'Refresh due',
  achieved: 'Achieved',
};

/** The next step as an instruction, without its link. */
export const stepWords: Readonly<Record<NextStep, string>> = {
  refresh: 'Answer it again before you forget it',
  study: 'Read the lesson',
  practise: 'Answer some questions',
  'other-format': 'Answer another kind of question',
  write: 'Write an answer and compare it with its points',
  artefact: 'Make the piece of work',
  'another-day': 'Come back another day and answer again',
  assessment: 'Take it to your assessor',
};

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `one day`, `two days`, `12 days`. */
export function inWords(count: number, one: string, many = `${one}s`): string {
  return `${numbers[count] ?? count} ${count === 1 ? one : many}`;
}

/** `1 December`, by the learner's calendar. */
export function shortDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

/** A calendar day, counted from 1 January 1970: `1 December`. */
export function calendarDay(day: Day): string {
  const options = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', options);
}

/**
 * Why a criterion stands as it does: `Right in two formats; needs right answers on one more day.`
 * `due` is the day on which it is to be met again.
 */
export function whyInWords(readiness: CriterionReadiness, due?: Day): string {
  switch (readiness.state) {
    case 'achieved':
      return 'Your assessor has judged it achieved.';
    case 'not-started':
      return readiness.kind === 'performance'
        ? 'Nothing answered yet. It is shown by a piece of work or at work.'
        : 'Nothing answered yet.';
    case 'ready': {
      const next = due === undefined ? '' : ` Meet it again on ${calendarDay(due)}.`;
      return `${sentence(soFar(readiness.rules))}.${next}`;
    }
    case 'refresh-due':
      return `${fadedInWords(readiness)} ${sentence(soFar(readiness.rules))} before.`;
    case 'learning':
      return learningInWords(readiness);
  }
}

function learningInWords({ rules, answered }: CriterionReadiness): string {
  const have = soFar(rules);
  const needs = rules.filter((rule) => !rule.met).map(needOf);
  const start =
    have.length > 0 ? sentence(have) : `${sentence([inWords(answered, 'answer')])}, none right yet`;
  return `${start}; needs ${list(needs)}.`;
}

/** “seen” in formats and days counts right answers only. */
function soFar(rules: readonly RuleCheck[]): readonly string[] {
  const parts = rules.flatMap((rule): readonly string[] => {
    if (rule.rule === 'formats') return rule.have > 0 ? [inWords(rule.have, 'format')] : [];
    if (rule.rule === 'days') return rule.have > 0 ? [inWords(rule.have, 'day')] : [];
    return [];
  });
  const [formats, days] = parts;
  if (formats === undefined) return [];
  return days === undefined ? [`right in ${formats}`] : [`right in ${formats} on ${days}`];
}

function needOf(rule: RuleCheck): string {
  switch (rule.rule) {
    case 'known':
      return 'more right answers to be sure';
    case 'formats':
      return `${inWords(rule.need - rule.have, 'more format')}`;
    case 'days':
      return inWords(rule.need - rule.have, 'more day');
    case 'written':
      return 'one written answer that makes every essential point';
    case 'artefact':
      return 'its piece of work';
  }
}

function fadedInWords({ recall = 0 }: CriterionReadiness): string {
  return `You were ready, and time has passed: the chance that you still remember it is about ${Math.round(recall * 100)}%.`;
}

function sentence(parts: readonly string[]): string {
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}
