import { expect, test } from 'vitest';
import { loadCourse } from '../../src/curriculum/load.ts';
import { criteriaOf } from '../../src/domain/curriculum.ts';
import { builtPages, textOf } from '../support/pages.ts';

const course = await loadCourse();
const pages = new Map(builtPages().map((page) => [page.path, textOf(page.html)]));

test('all 57 criteria stand on the site in their exact wording, 37 under the qualification', () => {
  let found = 0;
  let qualified = 0;
  for (const { unit, qualification } of course.units) {
    const page = pages.get(`/units/${unit.id}/criteria/`) ?? '';
    for (const criterion of criteriaOf(unit)) {
      expect(page, criterion.id).toContain(criterion.text);
      found += 1;
      if (qualification) qualified += 1;
    }
  }
  expect([found, qualified]).toEqual([57, 37]);
});

test('what a specification does not state is said to be not stated', () => {
  expect(pages.get('/units/lead-team/')).toContain('not stated in the specification');
  expect(pages.get('/units/ccs14/')).not.toContain('not stated in the specification');
});
