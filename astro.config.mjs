import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [mdx(), preact()],
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  security: { csp: true },
  vite: { build: { assetsInlineLimit: 0 } },
});
