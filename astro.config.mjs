import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/**
 * What every island needs, in one file: Preact, the stores, and what all questions share. Marking
 * comes with the first answer.
 */
const study =
  /node_modules\/(preact|nanostores|@nanostores|@astrojs\/preact\/dist)\/|src\/(components\/(practice|progress)|messages\/(practice|progress)|stores|domain\/(log|standing|left-off)|questions\/views)/;
/** All views in a second file: a lesson has several types. */
const views = /src\/questions\/[^/]+\/view\.tsx/;

export default defineConfig({
  integrations: [mdx(), preact()],
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
    build: {
      assetsInlineLimit: 0,
      // Old enough that light-dark() is lowered for phones that do not know it.
      cssTarget: ['chrome111', 'safari16.4', 'firefox115'],
      rollupOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'study', test: study },
              { name: 'views', test: views },
            ],
          },
        },
      },
    },
  },
});
