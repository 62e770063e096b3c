import { tools as registeredTools } from '../tools/index.ts';
import type { ToolSummary } from '../tools/tool.ts';
import { assembleCourse, assembleGuidance } from './assemble.ts';
import { checkMaterial } from './checks/all.ts';
import type { AssessorGuidance, Course } from './course.ts';
import { type Problem, sortProblems } from './problem.ts';
import { readMaterial } from './read-material.ts';

export interface CourseReading {
  /** Complete only when there are no problems. */
  readonly course: Course;
  /** For assessors: never part of what a learner gets. */
  readonly guidance: readonly AssessorGuidance[];
  /** Everything that is wrong, by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks the content folder of a project. Authors' mistakes are all returned as problems;
 * throws only when the folder cannot be read. `tools` are those that lessons may
 * show: the registered ones.
 */
export async function readCourse(
  contentDir: string,
  tools: readonly ToolSummary[] = registeredTools,
): Promise<CourseReading> {
  const { material, problems } = await readMaterial(contentDir, tools);
  return {
    course: assembleCourse(material),
    guidance: assembleGuidance(material),
    problems: sortProblems([...problems, ...checkMaterial(material)]),
  };
}
