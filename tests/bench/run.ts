import { benchFeedback } from './feedback.ts';
import { benchImport } from './import.ts';
import { benchPackaging } from './packaging.ts';
import { benchReadiness } from './readiness.ts';
import { benchSite } from './site.ts';
import { benchTools } from './tools.ts';

benchReadiness();
benchImport();
await benchPackaging();
await benchSite();
await benchFeedback();
await benchTools();
