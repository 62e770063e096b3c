import type { ClaimableUnit } from '../assessment/claim.ts';
import type { ClaimCourse } from '../components/desk/claim-course.ts';
import type { Course, CourseUnit } from '../curriculum/course.ts';
import { criteriaOf } from '../domain/curriculum.ts';
import { unitFilter } from './addresses.ts';

/** What can be claimed: every qualification with its units, and the units outside one. */
export function claimableFrom({ qualifications, units }: Course): ClaimCourse {
  return {
    qualifications: qualifications.map(({ id, title, rules }) => ({
      id,
      title,
      rules,
      units: units.filter(({ qualification }) => qualification === id).map(claimable),
    })),
    units: units.filter(({ qualification }) => qualification === undefined).map(claimable),
  };
}

function claimable({ unit }: CourseUnit): ClaimableUnit {
  const { id, reference, level, credit } = unit;
  const criteria = criteriaOf(unit).map((each) => ({
    id: each.id,
    number: each.number,
    text: each.text,
  }));
  return { unit: id, title: unitFilter(unit), reference, level, credit, criteria };
}
