import { benchSite } from './site.ts';

await benchSite();
