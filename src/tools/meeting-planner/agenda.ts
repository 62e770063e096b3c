import { numberAt, textAt, type WorkValues } from '../../domain/work.ts';
import { entryPaths } from '../filled.ts';
import type { Option } from '../tool.ts';

export const kinds: readonly Option[] = [
  { value: 'tell', label: 'To inform' },
  { value: 'open', label: 'Open: to hear what people think' },
  { value: 'decide', label: 'To decide' },
  { value: 'close', label: 'To close: actions, owners, dates' },
];

export const methods: readonly Option[] = [
  { value: 'round', label: 'A round: each in turn, leaders last' },
  { value: 'writing', label: 'Silent writing first, then talk' },
  { value: 'grow', label: 'Alone, in pairs, in fours, all together' },
  { value: 'cards', label: 'Cards without names' },
  { value: 'dots', label: 'Votes with dots' },
  { value: 'floor', label: 'Open floor' },
  { value: 'talk', label: 'One person presents' },
];

export const firsts: readonly Option[] = [
  { value: 'me', label: 'I do' },
  { value: 'other', label: 'Somebody else' },
  { value: 'all', label: 'All at once, on paper or in pairs' },
];

export interface AgendaItem {
  /** Where it lies: `items/r7f3`. */
  readonly at: string;
  readonly name: string;
  readonly minutes: number;
  /** Minutes after the meeting begins. */
  readonly from: number;
  readonly kind: string;
  readonly method: string;
  readonly first: string;
}

/** The items in their order, each beginning when the one before it ends. */
export function agendaOf(values: WorkValues): readonly AgendaItem[] {
  let from = 0;
  return entryPaths(values, 'items').map((at) => {
    const minutes = Math.max(0, numberAt(values, `${at}/minutes`) ?? 0);
    const [name = '', kind = '', method = '', first = ''] = ['name', 'kind', 'method', 'first'].map(
      (field) => textAt(values, `${at}/${field}`).trim(),
    );
    const item = { at, name, minutes, from, kind, method, first };
    from += minutes;
    return item;
  });
}

/** Minutes that all items take. */
export function minutesOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** When an item happens: `14:05 to 14:15`, or minutes from the beginning while no time is set. */
export function itemTime(values: WorkValues, at: string): string | undefined {
  const item = agendaOf(values).find((one) => one.at === at);
  if (!item || item.minutes === 0) return undefined;
  const [from, to] = [item.from, item.from + item.minutes];
  const start = clockMinutes(textAt(values, 'starts'));
  return start === undefined
    ? `Minute ${from} to ${to}`
    : `${clock(start + from)} to ${clock(start + to)}`;
}

/** What the agenda takes of the time there is. */
export function totalWords(values: WorkValues): string | undefined {
  const total = minutesOf(agendaOf(values));
  if (total === 0) return undefined;
  const length = numberAt(values, 'length');
  if (length === undefined) return `${total} minutes in all`;
  const left = length - total;
  if (left < 0) return `${total} minutes for a meeting of ${length}: ${-left} too many`;
  return left === 0
    ? `${total} of ${length} minutes: nothing to spare`
    : `${total} of ${length} minutes: ${left} to spare`;
}

/** How many people take part, the learner included in the list or not, as they entered it. */
export function headCount(values: WorkValues): number {
  return entryPaths(values, 'people').reduce(
    (sum, at) => sum + Math.max(0, numberAt(values, `${at}/count`) ?? 1),
    0,
  );
}

/** Minutes since midnight of `14:00`, `9.30` or `2 pm`; undefined for anything else. */
function clockMinutes(time: string): number | undefined {
  const found = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*$/i.exec(time);
  if (!found) return undefined;
  const [, hours = '', minutes = '0', half] = found;
  const hour = Number(hours) % (half ? 12 : 24);
  const after = half?.toLowerCase() === 'pm' ? 12 : 0;
  return Number(hours) > 24 || Number(minutes) > 59
    ? undefined
    : (hour + after) * 60 + Number(minutes);
}

function clock(minutes: number): string {
  const whole = Math.round(minutes) % (24 * 60);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}
