import { join } from 'node:path';
import type { APIRoute } from 'astro';
import metadata from '../../../package.json' with { type: 'json' };
import type { CourseUnit } from '../../curriculum/course.ts';
import { unitName } from '../../domain/curriculum.ts';
import { unitLabel } from '../../layouts/addresses.ts';
import { courseForPages } from '../../layouts/course-for-pages.ts';
import { toolHref } from '../../layouts/tool-pages.ts';
import { wholeCourseConfig } from '../../layouts/whole-course.ts';
import { packageExtras } from '../../messages/packages.ts';
import type { CourseOutline, OutlinedUnit } from '../../packaging/course-outline.ts';
import { contentFingerprint } from '../../packaging/fingerprint.ts';
import { recordsOf } from '../../search/records.ts';
import { tools } from '../../tools/index.ts';

/** What the packager has to know of the course: see `CourseOutline`. */
export const GET: APIRoute = async () => {
  const course = await courseForPages();
  const outline: CourseOutline = {
    fingerprint: contentFingerprint(join(process.cwd(), 'content')),
    version: metadata.version,
    whole: wholeCourseConfig(course),
    qualifications: course.qualifications.map(({ id, title, units }) => ({
      id,
      title,
      units: units.map((unit) => unit.id),
    })),
    units: course.units.map(outlined),
    extras: packageExtras,
    tools: tools.map((tool) => ({
      path: toolHref(tool).slice(1),
      title: tool.title,
      criteria: [...tool.criteria],
    })),
    terms: course.glossary.map(({ id, criteria }) => ({ id, criteria })),
    records: recordsOf(course),
  };
  return Response.json(outline);
};

function outlined({ unit }: CourseUnit): OutlinedUnit {
  return {
    id: unit.id,
    label: unitLabel(unit),
    name: unitName(unit),
    outcomes: unit.outcomes.map(({ id, number, text }) => ({ id, number, text })),
  };
}
