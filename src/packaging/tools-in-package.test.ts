import { expect, test } from 'vitest';
import { withToolsOf } from './tools-in-package.ts';

const script =
  'let a={"swot-board":()=>import("./tool-swot-board.A1-B2.js"),b:()=>import("./x.js")}';
const after = (...tools: readonly string[]) =>
  withToolsOf(Buffer.from(script), (tool) => tools.includes(tool)).toString();

test('a tool of the package is loaded as before', () => {
  expect(after('swot-board')).toBe(script);
});

test('a tool that the package does not have is not asked for, and all else is', () => {
  expect(after('work-plan')).toBe(
    'let a={"swot-board":()=>Promise.resolve({}),b:()=>import("./x.js")}',
  );
});
