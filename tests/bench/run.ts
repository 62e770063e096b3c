import { benchFeedback } from './feedback.ts';
import { benchImport } from './import.ts';
import { benchReadiness } from './readiness.ts';
import { benchSite } from './site.ts';

benchReadiness();
benchImport();
await benchSite();
await benchFeedback();
