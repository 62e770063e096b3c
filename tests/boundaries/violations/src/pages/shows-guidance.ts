import { secret } from '../guarding/secret.ts';
export const shown = secret;
