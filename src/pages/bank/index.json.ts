import type { APIRoute } from 'astro';
import { courseForPages } from '../../layouts/course-for-pages.ts';
import { indexedItems } from '../../layouts/indexed-items.ts';

/**
 * What drawing, readiness and spacing need to know of every item, so that only the banks of the
 * criteria that were drawn are loaded. Without stems, keys or reasons.
 */
export const GET: APIRoute = async () => {
  const { units } = await courseForPages();
  return Response.json(units.flatMap(indexedItems));
};
