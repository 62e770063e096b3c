import * as v from 'valibot';
import { readAstroProps, writeAstroProps } from './astro-values.ts';
import type { BankItem } from './bank-items.ts';

/** What the props of an island are worked out from. */
export interface PropsContext {
  /** The items in the bank of a criterion. */
  readonly bank: (criterion: string) => readonly BankItem[];
  /** Ids of the items that stand inside the page's text. */
  readonly activities: ReadonlySet<string>;
}

const identified = v.array(v.object({ id: v.string() }));
const practiceSchema = v.looseObject({ items: identified, criteria: identified });
const writtenSchema = v.looseObject({ items: identified, criteria: v.array(v.string()) });
const activitySchema = v.looseObject({ item: v.object({ id: v.string() }) });
const standingSchema = v.looseObject({ items: v.array(v.unknown()) });

type Change = (
  props: Readonly<Record<string, unknown>>,
  context: PropsContext,
) => Readonly<Record<string, unknown>>;

/** By what the islands' scripts export: what the island in its place is given. */
const changes: Readonly<Record<string, Change>> = {
  Practice: (props, { bank, activities }) => {
    const { items, criteria } = v.parse(practiceSchema, props);
    const held = criteria.flatMap(({ id }) => bank(id));
    const except = held.filter(({ id }) => activities.has(id));
    const rest = held.filter((item) => !isWritten(item) && !except.includes(item));
    if (!isSame(items, rest)) return { ...props, items: items.map(({ id }) => id) };
    return {
      ...props,
      items: undefined,
      except: except.length > 0 ? except.map(({ id }) => id) : undefined,
    };
  },
  WrittenPractice: (props, { bank }) => {
    const { items, criteria } = v.parse(writtenSchema, props);
    const all = criteria.flatMap(bank).filter(isWritten);
    return { ...props, items: isSame(items, all) ? undefined : items.map(({ id }) => id) };
  },
  Activity: (props) => ({ ...props, item: v.parse(activitySchema, props).item.id }),
  CriterionStanding: (props) => ({ ...props, items: v.parse(standingSchema, props).items.length }),
};

/**
 * The `props` that an island of a package is given for those that the site gives: no items, since
 * the bank has them; their ids only where they are not simply all of the criteria's.
 */
export function packagedProps(name: string, props: string, context: PropsContext): string {
  const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
  return change ? writeAstroProps(change(readAstroProps(props), context)) : props;
}

/** The id of the item that an island inside a text shows. */
export function activityIn(props: string): string {
  return v.parse(activitySchema, readAstroProps(props)).item.id;
}

function isWritten({ type }: BankItem): boolean {
  return type === 'written-answer';
}

function isSame(
  items: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): boolean {
  return items.length === others.length && items.every(({ id }, at) => others[at]?.id === id);
}
