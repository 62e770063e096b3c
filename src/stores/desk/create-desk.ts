import { atom, type ReadableAtom } from 'nanostores';
import { noHead, type Verification, verifyChain } from '../../assessment/chain.ts';
import { type RecordReading, readRecord } from '../../assessment/reading.ts';
import type { AnyEntry, EntryContent, EntryDraft } from '../../assessment/record.ts';
import { type Refusal, refusalOf } from '../../assessment/refusal.ts';
import { wellFormed } from '../../evidence/bounded-json.ts';
import { sha256Hex } from '../../evidence/digest.ts';
import { packUp, unpack } from './carrying.ts';
import type { DeskDatabase, KeptFile, RecordInfo } from './database.ts';
import type { DeskFile } from './desk-file.ts';
import { appendEntries, readEntries } from './entries.ts';
import { checkedContent, readableEntry } from './entry-schema.ts';
import { type Arrival, type Incoming, ownRecord, removeRecord, workOn } from './records.ts';
import { changeSettings, type DeskSettings, firstSettings, readSettings } from './settings.ts';

export interface DeskState {
  /** `blocked`: this browser keeps nothing for the desk, so nothing can be done at it. */
  readonly status: 'closed' | 'opening' | 'open' | 'blocked';
  /** Every record here, the one that is worked on among them. */
  readonly records: readonly RecordInfo[];
  /** The record that is worked on, and the one that is looked at. */
  readonly own: string;
  readonly shown: string;
  /** Of the record that is looked at: its entries as they stand, and what they read as. */
  readonly entries: readonly AnyEntry[];
  readonly reading: RecordReading;
  /** Entries that this release cannot read. */
  readonly unreadable: number;
  readonly verification: Verification;
  readonly settings: DeskSettings;
}

/** What came of putting something down. */
export type Putting =
  | { readonly status: 'put' }
  | { readonly status: 'refused'; readonly reason: Refusal | 'not-whole' }
  /**
   * Nothing was kept: no room, no storage, or another record than one's own is looked at. What was
   * typed stays where it was typed.
   */
  | { readonly status: 'not-kept'; readonly reason: 'full' | 'blocked' | 'looking' };

export interface DeskPorts {
  readonly open: () => Promise<DeskDatabase>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly newId: () => string;
  /** The way to the desk's other tabs: each is told that something was put down. */
  readonly joinTabs: (hear: () => void) => { readonly tell: () => void };
}

export interface Desk {
  readonly $desk: ReadableAtom<DeskState>;
  /** Opens what is kept. Doing it again changes nothing. */
  readonly openDesk: () => Promise<void>;
  /** Puts entries down, all or none, in the name of whoever works at the desk, or of `by`. */
  readonly put: (contents: readonly EntryContent[], more?: PutMore) => Promise<Putting>;
  readonly change: (settings: Partial<DeskSettings>) => Promise<boolean>;
  readonly fileOf: (digest: string) => Promise<KeptFile | undefined>;
  readonly lookAt: (record: string) => Promise<void>;
  readonly makeOwn: (record: string) => Promise<void>;
  readonly remove: (record: string) => Promise<void>;
  readonly take: (incoming: Pick<Incoming, 'file' | 'verification' | 'name'>) => Promise<Arrival>;
  readonly give: () => Promise<DeskFile>;
  /** Reads again what is kept, and checks it. */
  readonly refresh: () => Promise<void>;
}

export interface PutMore {
  readonly by?: string | undefined;
  readonly files?: readonly KeptFile[] | undefined;
}

const closed: DeskState = {
  status: 'closed',
  records: [],
  own: '',
  shown: '',
  entries: [],
  reading: readRecord([]),
  unreadable: 0,
  verification: { status: 'whole', head: noHead },
  settings: firstSettings,
};

/** So many tabs would have to be quicker, one after the other, that something else is wrong. */
const mostTries = 50;

/** A desk on these ports. */
export function createDesk(ports: DeskPorts): Desk {
  const $desk = atom<DeskState>(closed);
  const update = (change: Partial<DeskState>) => $desk.set({ ...$desk.get(), ...change });
  let database: DeskDatabase | undefined;
  let opening: Promise<void> | undefined;
  let tabs: { readonly tell: () => void } | undefined;

  const opened = (): DeskDatabase => {
    if (!database) throw new Error('The desk is not open.');
    return database;
  };

  const refresh = async () => {
    const own = await ownRecord(opened(), { id: ports.newId(), at: ports.now() });
    const records = await opened().getAll('records');
    const { shown } = $desk.get();
    const isThere = records.some(({ id }) => id === shown);
    update({ own, records, settings: await readSettings(opened()) });
    await show(isThere ? shown : own);
  };

  const show = async (id: string) => {
    const entries = await readEntries(opened(), id);
    const head = $desk.get().records.find((record) => record.id === id)?.head;
    const verification = await verifyChain(entries, head ?? noHead, sha256Hex);
    update({ shown: id, verification, ...read(entries) });
  };

  const openOnce = async () => {
    update({ status: 'opening' });
    try {
      database = await ports.open();
      await refresh();
      tabs = ports.joinTabs(() => void refresh());
      update({ status: 'open' });
    } catch {
      update({ status: 'blocked' });
    }
  };

  const tryToPut = async (
    contents: readonly EntryContent[],
    { by, files = [] }: PutMore,
  ): Promise<Putting | undefined> => {
    const { reading, records, own, entries, settings } = $desk.get();
    const record = records.find(({ id }) => id === own);
    if (!record) throw new Error('The desk has no record.');
    const who = { at: ports.now(), by: by ?? settings.person };
    const drafts = contents.map((content): EntryDraft => ({ ...content, ...who }));
    const reason = drafts.map((draft) => refusalOf(reading, draft)).find((each) => each);
    if (reason) return { status: 'refused', reason };
    const added = await appendEntries(opened(), record, { drafts, files });
    if (!added) return undefined;
    update({
      records: records.map((each) => (each.id === own ? added.record : each)),
      ...read([...entries, ...added.entries]),
      verification: afterAdding($desk.get().verification, added.record),
    });
    return { status: 'put' };
  };

  const putUntilFirst = async (
    contents: readonly EntryContent[],
    more: PutMore,
  ): Promise<Putting> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const result = await tryToPut(contents, more);
      if (result) return result;
      // Another tab put something down first: it is read, and the rules are asked again.
      await refresh();
    }
    return { status: 'not-kept', reason: 'blocked' };
  };

  const put: Desk['put'] = async (contents, more = {}) => {
    const hindrance = hindranceIn($desk.get());
    if (hindrance) return { status: 'not-kept', reason: hindrance };
    const checked = contents.flatMap((content) => checkedContent(wellFormed(content)) ?? []);
    if (checked.length < contents.length) return { status: 'refused', reason: 'not-whole' };
    const result = await putUntilFirst(checked, more).catch(notKept);
    if (result.status === 'put') tabs?.tell();
    return result;
  };

  return {
    $desk,
    openDesk: () => {
      opening ??= openOnce();
      return opening;
    },
    put,
    change: async (settings) => {
      const before = $desk.get().settings;
      // At once, so that a control never shows for a moment what it was told to leave.
      update({ settings: { ...before, ...settings } });
      try {
        update({ settings: await changeSettings(opened(), settings) });
        return true;
      } catch {
        update({ settings: before });
        return false;
      }
    },
    fileOf: (digest) => opened().get('files', digest),
    lookAt: show,
    makeOwn: async (record) => {
      await workOn(opened(), record);
      update({ shown: record });
      await refresh();
      tabs?.tell();
    },
    remove: async (record) => {
      if (record === $desk.get().own) throw new Error('The record that is worked on stays.');
      await removeRecord(opened(), record);
      await refresh();
    },
    take: async (incoming) => {
      const more = { newId: ports.newId(), now: ports.now() };
      const arrival = await unpack(opened(), $desk.get().own, { ...incoming, ...more });
      await refresh();
      tabs?.tell();
      return arrival;
    },
    give: () => packUp(opened(), $desk.get().shown, ports.now()),
    refresh,
  };
}

function read(entries: readonly AnyEntry[]) {
  const readable = entries.flatMap((entry) => readableEntry(entry) ?? []);
  return {
    entries,
    reading: readRecord(readable),
    unreadable: entries.length - readable.length,
  };
}

function afterAdding(before: Verification, { head }: RecordInfo): Verification {
  return before.status === 'whole' ? { status: 'whole', head } : before;
}

function hindranceIn({ status, own, shown }: DeskState) {
  if (status !== 'open') return 'blocked';
  return own === shown ? undefined : 'looking';
}

function notKept(error: unknown): Putting {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { status: 'not-kept', reason: isFull ? 'full' : 'blocked' };
}
