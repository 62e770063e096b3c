import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { performanceWithoutTool } from '../../src/curriculum/checks/performance-without-tool.ts';
import { courseCoverage } from '../../src/curriculum/coverage-table.ts';
import { readCourse } from '../../src/curriculum/read.ts';
import { readMaterial } from '../../src/curriculum/read-material.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { tools } from '../../src/tools/index.ts';

const project = join(import.meta.dirname, '../..');
const content = join(project, 'content');
const { course } = await readCourse(content);
const criteria = course.units.flatMap(({ unit }) => criteriaOf(unit));

test('every tool is evidence for criteria that exist', () => {
  const known = new Set(criteria.map(({ id }) => id));
  const unknown = tools.flatMap((tool) => tool.criteria.filter((id) => !known.has(id)));
  expect(unknown).toEqual([]);
});

test('every tool of a criterion stands in a lesson that teaches one of its criteria', async () => {
  const lessons = course.units.flatMap((unit) => unit.lessons);
  for (const tool of tools.filter((one) => one.criteria.length > 0)) {
    const teaching = lessons.filter((lesson) =>
      lesson.criteria.some((id) => tool.criteria.includes(id)),
    );
    const texts = await Promise.all(
      teaching.map(({ file }) => readFile(join(project, file), 'utf8')),
    );
    expect(
      texts.some((text) => text.includes(`<Tool id="${tool.id}" />`)),
      tool.id,
    ).toBe(true);
  }
});

test('the coverage names the tools of each criterion among its activities', () => {
  const rows = courseCoverage(course);
  for (const tool of tools) {
    const named = rows.filter(({ activities }) => activities.includes(`tools/${tool.id}`));
    expect(named.map(({ id }) => id).sort(), tool.id).toEqual([...tool.criteria].sort());
  }
});

test('a complete unit whose performance criterion has no tool is a problem', async () => {
  const { material } = await readMaterial(content, []);
  const asked = criteria.filter(({ kind }) => kind === 'performance').map(({ id }) => id);
  const complete = {
    ...material,
    units: material.units.filter(({ unit }) => unit?.value.complete),
  };
  const found = performanceWithoutTool(complete);
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]?.rule).toBe('performance-without-tool');
  const all = [{ id: 'all', title: 'All', summary: 'All.', criteria: asked }];
  expect(performanceWithoutTool({ ...complete, tools: all })).toEqual([]);
});
