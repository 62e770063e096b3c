/** The tools there are, without their forms: for pages, the coverage and the evidence. One line a tool. */
import { swotBoardAbout } from './swot-board/about.ts';
import type { ToolSummary } from './tool.ts';

export const tools: readonly ToolSummary[] = [swotBoardAbout];

/** What is known of a tool; undefined for one that this release does not have. */
export function toolCalled(id: string): ToolSummary | undefined {
  return tools.find((tool) => tool.id === id);
}
