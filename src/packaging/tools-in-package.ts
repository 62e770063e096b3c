import { toolOf } from './bundle-scripts.ts';

const toolImport = /import\("([^"]*\/tool-[^"]+\.js)"\)/g;

/**
 * A script as a package holds it: where it would load the declaration of a tool that the package
 * does not have, nothing is there to load, and the script finds that the tool is unknown.
 */
export function withToolsOf(script: Buffer, has: (tool: string) => boolean): Buffer {
  if (!script.includes('/tool-')) return script;
  const code = script.toString();
  const own = code.replaceAll(toolImport, (whole: string, path: string) => {
    const tool = toolOf(path);
    return tool === undefined || has(tool) ? whole : 'Promise.resolve({})';
  });
  return own === code ? script : Buffer.from(own);
}
