/** The tools there are, without their forms: for pages, the coverage and the evidence. One line a tool. */
import { agreedActionPlanAbout } from './agreed-action-plan/about.ts';
import { changeImpactAbout } from './change-impact/about.ts';
import { coachingLogAbout } from './coaching-log/about.ts';
import { complaintPlannerAbout } from './complaint-planner/about.ts';
import { contactRecordAbout } from './contact-record/about.ts';
import { costBenefitAbout } from './cost-benefit-calculator/about.ts';
import { developmentPlanAbout } from './development-plan/about.ts';
import { feedbackFormDesignerAbout } from './feedback-form-designer/about.ts';
import { leadingLogAbout } from './leading-log/about.ts';
import { meetingPlannerAbout } from './meeting-planner/about.ts';
import { monitoringComparisonAbout } from './monitoring-comparison/about.ts';
import { observationSheetAbout } from './observation-sheet/about.ts';
import { organisationChartAbout } from './organisation-chart/about.ts';
import { planningMinutesAbout } from './planning-minutes/about.ts';
import { professionalDiscussionAbout } from './professional-discussion/about.ts';
import { promotionEvaluationAbout } from './promotion-evaluation/about.ts';
import { roleAgreementAbout } from './role-agreement/about.ts';
import { sbiFeedbackAbout } from './sbi-feedback/about.ts';
import { skillsAuditAbout } from './skills-audit/about.ts';
import { smartGoalAbout } from './smart-goal-builder/about.ts';
import { summativeReflectionAbout } from './summative-reflection/about.ts';
import { supportNeedsAbout } from './support-needs/about.ts';
import { swotBoardAbout } from './swot-board/about.ts';
import { teachBackRecordAbout } from './teach-back-record/about.ts';
import { threeChannelsAbout } from './three-channels/about.ts';
import type { ToolSummary } from './tool.ts';
import { uspUsoAbout } from './usp-uso-worksheet/about.ts';
import { witnessStatementAbout } from './witness-statement/about.ts';
import { workAllocationAbout } from './work-allocation/about.ts';
import { workPlanAbout } from './work-plan/about.ts';

export const tools: readonly ToolSummary[] = [
  threeChannelsAbout,
  complaintPlannerAbout,
  contactRecordAbout,
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
  leadingLogAbout,
  roleAgreementAbout,
  planningMinutesAbout,
  workAllocationAbout,
  teachBackRecordAbout,
  supportNeedsAbout,
  coachingLogAbout,
  sbiFeedbackAbout,
  agreedActionPlanAbout,
  organisationChartAbout,
  workPlanAbout,
  meetingPlannerAbout,
  witnessStatementAbout,
  observationSheetAbout,
  professionalDiscussionAbout,
  summativeReflectionAbout,
];

/** What is known of a tool; undefined for one that this release does not have. */
export function toolCalled(id: string): ToolSummary | undefined {
  return tools.find((tool) => tool.id === id);
}
