import type { Tool } from './tool.ts';

/** Tool → its declaration, loaded when a page opens it. One line a tool. */
const loaders: Readonly<Record<string, () => Promise<Tool>>> = {
  'monitoring-comparison': () =>
    import('./monitoring-comparison/tool.ts').then((loaded) => loaded.monitoringComparison),
  'feedback-form-designer': () =>
    import('./feedback-form-designer/tool.ts').then((loaded) => loaded.feedbackFormDesigner),
  'swot-board': () => import('./swot-board/tool.ts').then((loaded) => loaded.swotBoard),
  'change-impact': () => import('./change-impact/tool.ts').then((loaded) => loaded.changeImpact),
  'usp-uso-worksheet': () =>
    import('./usp-uso-worksheet/tool.ts').then((loaded) => loaded.uspUsoWorksheet),
  'cost-benefit-calculator': () =>
    import('./cost-benefit-calculator/tool.ts').then((loaded) => loaded.costBenefitCalculator),
  'promotion-evaluation': () =>
    import('./promotion-evaluation/tool.ts').then((loaded) => loaded.promotionEvaluation),
  'smart-goal-builder': () =>
    import('./smart-goal-builder/tool.ts').then((loaded) => loaded.smartGoalBuilder),
  'skills-audit': () => import('./skills-audit/tool.ts').then((loaded) => loaded.skillsAudit),
  'development-plan': () =>
    import('./development-plan/tool.ts').then((loaded) => loaded.developmentPlan),
};

/** Ids of the tools that can be loaded. */
export const loadable: readonly string[] = Object.keys(loaders);

/** Loads a tool; undefined for one that this release does not have. Rejects if it cannot be fetched. */
export async function loadTool(id: string): Promise<Tool | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
}
