import type { Tool } from '../tool.ts';
import { costBenefitAbout } from './about.ts';
import { costBenefitChecks } from './checks.ts';
import { costBenefitDocument } from './document.ts';
import { costBenefitExample } from './example-piece.ts';
import { amounts, decision, intangibles, options, result, subject } from './sections.ts';

/** Ways to promote something, compared by what they cost and what they bring. */
export const costBenefitCalculator: Tool = {
  about: costBenefitAbout,
  purpose:
    'Compare ways to promote something before the money is spent. You list what each would cost and bring; the sums are done for you, and the decision stays yours. The criterion asks how such an analysis influences the method, so the last part is the one that counts.',
  passNeeds: [
    'Two or more methods with their costs and benefits, hidden costs and staff time among them.',
    'Figures that are read and not only worked out, and a look at how sure they are.',
    'A description of how the result changes which method is used, how much of it, or when.',
  ],
  sections: [subject, options, amounts, result, intangibles, decision],
  checks: costBenefitChecks,
  document: costBenefitDocument,
  example: costBenefitExample,
};
