/** The tools there are, without their forms: for pages, the coverage and the evidence. One line a tool. */
import { changeImpactAbout } from './change-impact/about.ts';
import { costBenefitAbout } from './cost-benefit-calculator/about.ts';
import { developmentPlanAbout } from './development-plan/about.ts';
import { feedbackFormDesignerAbout } from './feedback-form-designer/about.ts';
import { monitoringComparisonAbout } from './monitoring-comparison/about.ts';
import { promotionEvaluationAbout } from './promotion-evaluation/about.ts';
import { skillsAuditAbout } from './skills-audit/about.ts';
import { smartGoalAbout } from './smart-goal-builder/about.ts';
import { swotBoardAbout } from './swot-board/about.ts';
import type { ToolSummary } from './tool.ts';
import { uspUsoAbout } from './usp-uso-worksheet/about.ts';

export const tools: readonly ToolSummary[] = [
  monitoringComparisonAbout,
  feedbackFormDesignerAbout,
  swotBoardAbout,
  changeImpactAbout,
  uspUsoAbout,
  costBenefitAbout,
  promotionEvaluationAbout,
  smartGoalAbout,
  skillsAuditAbout,
  developmentPlanAbout,
];

/** What is known of a tool; undefined for one that this release does not have. */
export function toolCalled(id: string): ToolSummary | undefined {
  return tools.find((tool) => tool.id === id);
}
