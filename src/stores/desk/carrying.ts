/** A desk on its way to another device: the record, and what work goes on with. */
import type { DeskDatabase } from './database.ts';
import type { DeskFile } from './desk-file.ts';
import { type Arrival, bringIn, type Incoming, recordForFile } from './records.ts';
import { changeSettings, mostComments, readSettings, withBrought } from './settings.ts';

/** A record with its files, the comment bank and the locked pack. */
export async function packUp(
  database: DeskDatabase,
  record: string,
  now: number,
): Promise<DeskFile> {
  const { comments, pack } = await readSettings(database);
  const file = await recordForFile(database, record, now);
  return { ...file, settings: { comments: comments.slice(0, mostComments), pack } };
}

/** Brings in what another desk packed up. Nothing that is here is replaced. */
export async function unpack(
  database: DeskDatabase,
  own: string,
  incoming: Incoming,
): Promise<Arrival> {
  const arrival = await bringIn(database, own, incoming);
  const { settings } = incoming.file;
  if (settings) await changeSettings(database, withBrought(await readSettings(database), settings));
  return arrival;
}
