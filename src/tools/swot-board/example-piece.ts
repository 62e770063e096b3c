import type { Example } from '../tool.ts';
import { valuesOf } from '../values.ts';

/** The claims branch of the lessons, six weeks into its first action. */
export const swotExample: Example = {
  title: 'Fairlight Insurance, home claims',
  note: 'Notice that every action names the entries it came from, and that the last part explains with them.',
  values: valuesOf({
    subject: 'Home claims at one Fairlight branch',
    on: '2026-04-14',
    basis:
      'Three months of chasing calls, 40 complaints and the branch’s customer survey. Four advisers and a clerk from the claims partner filled in the boxes together.',
    strengths: [
      {
        text: 'Customers trust the branch staff',
        evidence: 'NPS of +30 for the branch, +8 for the region',
      },
      {
        text: 'Advisers stay: little knowledge is lost',
        evidence: 'Five of six have been here for over three years',
      },
    ],
    weaknesses: [
      { text: 'Nobody owns a claim', evidence: '216 chasing calls a week' },
      { text: 'Customers do not know what comes next', evidence: '17 of 40 complaints say so' },
    ],
    opportunities: [
      {
        text: 'The claims partner’s new system can send texts',
        evidence: 'Shown to us on 2 March',
      },
    ],
    threats: [
      {
        text: 'A rival’s app shows each step of a claim',
        evidence: 'Named by 9 customers who left',
      },
    ],
    actions: [
      {
        inside: 'weaknesses/e2',
        outside: 'opportunities/e1',
        what: 'Send texts at three points of a burst-pipe claim, for four weeks',
        owner: 'Team leader',
        by: '2026-05-28',
        measure: 'Chasing calls fall from 54 to 35 per 100 claims',
        stage: 'act',
        result:
          '31 chasing calls per 100 claims. Nine customers said that a text came after ten at night, so texts now go out between nine and six, for all home claims.',
      },
      {
        inside: 'weaknesses/e1',
        outside: 'threats/e1',
        what: 'Give each new claim a named adviser, on one desk first',
        owner: 'Senior adviser',
        by: '2026-07-31',
        measure: '8 of 10 customers can name their adviser when asked',
        stage: 'do',
      },
    ],
    next: 'Texts move to strengths. “Texts give no name to ring” goes into weaknesses, and the named adviser answers it.',
    again: '2026-10-14',
    why: 'The SWOT showed that customers did not know what came next, and that the partner’s system could send texts. Because the two were paired, we planned texts at three points instead of more staff on the phones. We tried them on 100 claims, and chasing calls fell from 54 to 31 per 100. Therefore the texts became our standard, with one change that the check brought up: none after six in the evening. The result also changed the grid. One weakness is gone and a smaller one has taken its place, since a text has no name to ring. That is the next plan. In October we fill in the boxes again, so the cycle does not depend on somebody remembering. Advisers who wrote “nobody owns a claim” can see their words turn into action, and they have offered two more entries since.',
  }),
};
