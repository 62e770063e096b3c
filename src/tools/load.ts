import type { Tool } from './tool.ts';

/** Tool → its declaration, loaded when a page opens it. One line a tool. */
const loaders: Readonly<Record<string, () => Promise<Tool>>> = {
  'swot-board': () => import('./swot-board/tool.ts').then(({ swotBoard }) => swotBoard),
};

/** Ids of the tools that can be loaded. */
export const loadable: readonly string[] = Object.keys(loaders);

/** Loads a tool; undefined for one that this release does not have. Rejects if it cannot be fetched. */
export async function loadTool(id: string): Promise<Tool | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
}
