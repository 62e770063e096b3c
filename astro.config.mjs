import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/** What every island needs in one file, so that a page with a quiz makes few requests. */
const runtime = /node_modules\/(preact|nanostores|@nanostores|@astrojs\/preact\/dist)\//;
/** What all questions share, apart from marking, which comes with the first answer, and the views
 * of the types that most lessons have. */
const practice =
  /src\/(components\/practice\/(?!TypeGallery)|messages\/practice|stores\/(bank|log)\.|questions\/(views|single-choice\/view|multiple-response\/view|true-false\/view)\.)/;
/** The views of the other types, in two files rather than nine: requests cost more than bytes. */
const fieldViews = /src\/questions\/(matching|categorise|gap-fill|short-answer|numeric)\/view\.tsx/;
const textViews = /src\/questions\/(ordering|identify-in-text|scenario|written-answer)\/view\.tsx/;

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
    plugins: [
      {
        // Else each island has a file of its own that only names another: one more request each.
        name: 'entries-may-share-their-file',
        configEnvironment: (name) =>
          name === 'client'
            ? { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } }
            : undefined,
      },
    ],
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
              { name: 'field-views', test: fieldViews },
              { name: 'text-views', test: textViews },
            ],
          },
        },
      },
    },
  },
});
