import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { packageIslands } from './src/layouts/package-islands.ts';
import { preloadIslands } from './src/layouts/preload-islands.ts';

/** The script of every page, with the few lines that it shares with islands. */
const page =
  /src\/(scripts|components\/search\/open|messages\/standing|stores\/(standing-mirror|session-identity)|tracking\/discover|layouts\/Page\.astro\?)|vite\/preload-helper|rolldown\/runtime/;
/**
 * What every island needs, in one file: Preact, the log, and what all questions share. Marking
 * comes with the first answer.
 */
const study =
  /node_modules\/(preact\/|nanostores\/(?!computed)|@nanostores\/|@astrojs\/preact\/dist\/)|src\/(components\/practice\/(?!TypeGallery|[Ss]umm|mark-|ruled-|Banked|use-banked)|components\/progress\/(use-|YourTurn|NoteField|StorageNotice)|messages\/(practice|kept)\.|stores\/(log|create-log|log-ports|bank|browser-storage|tabs|outbox)|domain\/(log|marking|shuffle|words)\b|questions\/views)/;

/** A tool's declaration under its own name: packages take those of their criteria. */
const tool = /src\/tools\/([a-z-]+)\/tool\.ts$/;

function chunkFileNames({ name, facadeModuleId }) {
  const [, id] = tool.exec(facadeModuleId ?? '') ?? [];
  return `assets/${id === undefined ? name.replaceAll(/[^\w.-]+/g, '_') : `tool-${id}`}.[hash].js`;
}

/**
 * Vite's helper fetches a chunk's stylesheets before the chunk; ours have none, so that importing is
 * all there is to do, in 30 bytes instead of 1,200 on every page.
 */
const plainImport = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js')
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  integrations: [mdx(), preact(), packageIslands(), preloadIslands()],
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'none'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "object-src 'none'",
        "worker-src 'self' blob:",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [plainImport],
    environments: { client: { build: { rolldownOptions: { output: { chunkFileNames } } } } },
    build: {
      assetsInlineLimit: 0,
      // Old enough that light-dark() is lowered for phones that do not know it.
      cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'page', test: page, priority: 2 },
              { name: 'study', test: study },
            ],
          },
        },
      },
    },
  },
});
