import { benchReadiness } from './readiness.ts';
import { benchSite } from './site.ts';

benchReadiness();
await benchSite();
