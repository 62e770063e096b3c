import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: what the learner set in the Display menu, so that nothing flashes
 * or moves. Storage may be blocked or hold anything; then the page is as it comes.
 */
export const themeFirst = `(function(d){d.js="";try{var s=JSON.parse(localStorage.getItem("attain:display"))||{};["theme","text","spacing"].forEach(function(k){if(/^[a-z1-4]{1,6}$/.test(s[k]))d[k]=s[k]})}catch(e){}})(document.documentElement.dataset)`;

/** What the Content-Security-Policy lists to let `themeFirst`, and no other inline script, run. */
export const themeFirstHash =
  `sha256-${createHash('sha256').update(themeFirst).digest('base64')}` as const;
