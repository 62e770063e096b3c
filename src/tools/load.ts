import type { Tool } from './tool.ts';

/** Tool → its declaration, loaded when a page opens it. One line a tool. */
const loaders: Readonly<Record<string, () => Promise<Tool>>> = {
  'three-channels': () =>
    import('./three-channels/tool.ts').then(({ threeChannels }) => threeChannels),
  'complaint-planner': () =>
    import('./complaint-planner/tool.ts').then(({ complaintPlanner }) => complaintPlanner),
  'contact-record': () =>
    import('./contact-record/tool.ts').then(({ contactRecord }) => contactRecord),
  'monitoring-comparison': () =>
    import('./monitoring-comparison/tool.ts').then(
      ({ monitoringComparison }) => monitoringComparison,
    ),
  'feedback-form-designer': () =>
    import('./feedback-form-designer/tool.ts').then(
      ({ feedbackFormDesigner }) => feedbackFormDesigner,
    ),
  'swot-board': () => import('./swot-board/tool.ts').then(({ swotBoard }) => swotBoard),
  'change-impact': () => import('./change-impact/tool.ts').then(({ changeImpact }) => changeImpact),
  'usp-uso-worksheet': () =>
    import('./usp-uso-worksheet/tool.ts').then(({ uspUsoWorksheet }) => uspUsoWorksheet),
  'cost-benefit-calculator': () =>
    import('./cost-benefit-calculator/tool.ts').then(
      ({ costBenefitCalculator }) => costBenefitCalculator,
    ),
  'promotion-evaluation': () =>
    import('./promotion-evaluation/tool.ts').then(({ promotionEvaluation }) => promotionEvaluation),
  'smart-goal-builder': () =>
    import('./smart-goal-builder/tool.ts').then(({ smartGoalBuilder }) => smartGoalBuilder),
  'skills-audit': () => import('./skills-audit/tool.ts').then(({ skillsAudit }) => skillsAudit),
  'development-plan': () =>
    import('./development-plan/tool.ts').then(({ developmentPlan }) => developmentPlan),
  'leading-log': () => import('./leading-log/tool.ts').then(({ leadingLog }) => leadingLog),
  'role-agreement': () =>
    import('./role-agreement/tool.ts').then(({ roleAgreement }) => roleAgreement),
  'planning-minutes': () =>
    import('./planning-minutes/tool.ts').then(({ planningMinutes }) => planningMinutes),
  'work-allocation': () =>
    import('./work-allocation/tool.ts').then(({ workAllocation }) => workAllocation),
  'teach-back-record': () =>
    import('./teach-back-record/tool.ts').then(({ teachBackRecord }) => teachBackRecord),
  'support-needs': () => import('./support-needs/tool.ts').then(({ supportNeeds }) => supportNeeds),
  'coaching-log': () => import('./coaching-log/tool.ts').then(({ coachingLog }) => coachingLog),
  'sbi-feedback': () => import('./sbi-feedback/tool.ts').then(({ sbiFeedback }) => sbiFeedback),
  'agreed-action-plan': () =>
    import('./agreed-action-plan/tool.ts').then(({ agreedActionPlan }) => agreedActionPlan),
  'organisation-chart': () =>
    import('./organisation-chart/tool.ts').then(
      ({ organisationChartTool }) => organisationChartTool,
    ),
  'work-plan': () => import('./work-plan/tool.ts').then(({ workPlan }) => workPlan),
  'meeting-planner': () =>
    import('./meeting-planner/tool.ts').then(({ meetingPlanner }) => meetingPlanner),
  'witness-statement': () =>
    import('./witness-statement/tool.ts').then(({ witnessStatement }) => witnessStatement),
  'observation-sheet': () =>
    import('./observation-sheet/tool.ts').then(({ observationSheet }) => observationSheet),
  'professional-discussion': () =>
    import('./professional-discussion/tool.ts').then(
      ({ professionalDiscussion }) => professionalDiscussion,
    ),
  'summative-reflection': () =>
    import('./summative-reflection/tool.ts').then(({ summativeReflection }) => summativeReflection),
};

/** Ids of the tools that can be loaded. */
export const loadable: readonly string[] = Object.keys(loaders);

/** Loads a tool; undefined for one that this release does not have. Rejects if it cannot be fetched. */
export async function loadTool(id: string): Promise<Tool | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
}
