import { tool } from '../tools/one/tool.ts';
export const opened = tool;
