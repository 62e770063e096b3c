import type { ToolCriterion } from '../components/tools/work-document.ts';
import type { Course, CourseUnit } from '../curriculum/course.ts';
import { criteriaOf } from '../domain/curriculum.ts';
import { tools } from '../tools/index.ts';
import type { ToolSummary } from '../tools/tool.ts';
import { unitLabel } from './addresses.ts';

/** `/tools/swot-board/`. */
export function toolHref({ id }: Pick<ToolSummary, 'id'>): string {
  return `/tools/${id}/`;
}

/** The criteria that a tool's pieces are evidence for, or all from which a learner may choose. */
export function toolCriteria({ units }: Course, tool: ToolSummary): readonly ToolCriterion[] {
  const all = units.flatMap(criteriaOfUnit);
  return tool.criteria.length === 0 ? all : all.filter(({ id }) => tool.criteria.includes(id));
}

/** A unit's criteria with the unit's name before their number. */
export function criteriaOfUnit({ unit }: CourseUnit): readonly ToolCriterion[] {
  return criteriaOf(unit).map(({ id, number, text }) => ({
    id,
    label: `${unitLabel(unit)} ${number}`,
    text,
  }));
}

/** The tools of a unit's criteria, in the order of their first criterion. */
export function toolsOfUnit({ unit }: CourseUnit): readonly ToolSummary[] {
  const order = criteriaOf(unit).map(({ id }) => id);
  const first = ({ criteria }: ToolSummary) => order.findIndex((id) => criteria.includes(id));
  return tools.filter((tool) => first(tool) >= 0).sort((a, b) => first(a) - first(b));
}

/** Tools whose criteria the learner chooses. */
export function toolsForAll(): readonly ToolSummary[] {
  return tools.filter(({ criteria }) => criteria.length === 0);
}

/** The pages that a form leads to; in a package their addresses are made relative. */
export const toolLinks = {
  progress: { href: '/progress/' },
  portfolio: { href: '/portfolio/' },
} as const;
