import { isStoredEvent } from '../domain/log.ts';
import type { TabMessage, Tabs } from './log-ports.ts';

/**
 * Joins the learner's other tabs on a channel of this name. Where a browser has none, tabs learn
 * of each other when they are looked at again.
 */
export function joinTabs(name: string, hear: (message: TabMessage) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isTabMessage(data)) hear(data);
  };
  return {
    tell: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}

// Another tab may run another release.
function isTabMessage(data: unknown): data is TabMessage {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'erased') return true;
  return 'events' in data && Array.isArray(data.events) && data.events.every(isStoredEvent);
}
