import type { Tool } from './tool.ts';

/** Tool → its declaration, loaded when a page opens it. One line a tool. */
const loaders: Readonly<Record<string, () => Promise<Tool>>> = {
  'cost-benefit-calculator': () =>
    import('./cost-benefit-calculator/tool.ts').then(
      ({ costBenefitCalculator }) => costBenefitCalculator,
    ),
  'development-plan': () =>
    import('./development-plan/tool.ts').then(({ developmentPlan }) => developmentPlan),
  'monitoring-comparison': () =>
    import('./monitoring-comparison/tool.ts').then(
      ({ monitoringComparison }) => monitoringComparison,
    ),
  'change-impact': () => import('./change-impact/tool.ts').then(({ changeImpact }) => changeImpact),
  'skills-audit': () => import('./skills-audit/tool.ts').then(({ skillsAudit }) => skillsAudit),
  'smart-goal-builder': () =>
    import('./smart-goal-builder/tool.ts').then(({ smartGoalBuilder }) => smartGoalBuilder),
  'swot-board': () => import('./swot-board/tool.ts').then(({ swotBoard }) => swotBoard),
};

/** Ids of the tools that can be loaded. */
export const loadable: readonly string[] = Object.keys(loaders);

/** Loads a tool; undefined for one that this release does not have. Rejects if it cannot be fetched. */
export async function loadTool(id: string): Promise<Tool | undefined> {
  return Object.hasOwn(loaders, id) ? loaders[id]?.() : undefined;
}
