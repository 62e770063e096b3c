/** The desk of this browser. See `create-desk.ts` for what each function promises. */
import { createDesk } from './create-desk.ts';
import { openDatabase } from './database.ts';

export type { DeskState, Putting } from './create-desk.ts';

export const {
  $desk,
  openDesk,
  put,
  change,
  fileOf,
  lookAt,
  makeOwn,
  remove,
  take,
  give,
  refresh,
} = createDesk({
  open: openDatabase,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  joinTabs: (hear) => {
    const channel = new BroadcastChannel('attain-desk');
    channel.onmessage = hear;
    return { tell: () => channel.postMessage('put') };
  },
});
