import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** What every island needs in one file, so that a page with a quiz makes few requests. */
const runtime = /node_modules\/(preact|nanostores|@nanostores|@astrojs\/preact\/dist)\//;
/** The views of the types that most lessons have; each of the others is a file of its own. */
const views = /src\/questions\/(single-choice|multiple-response|true-false)\/view\.tsx/;
/** What all questions share, apart from marking, which comes with the first answer. */
const practice =
  /src\/(components\/practice|messages\/practice|stores|domain\/log|questions\/views)/;

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
              { name: 'runtime', test: runtime },
              { name: 'practice', test: practice },
              { name: 'views', test: views },
            ],
          },
        },
      },
    },
  },
});
