import type { Imported, ImportedQualification, ImportedUnit } from './imported.ts';
import { originsOf } from './review.ts';
import { suggestionFor } from './verbs.ts';

/** The import as plain data for other programs: values, then where they came from and what to check. */
export function importJson(imported: Imported): string {
  const [qualification, ...others] = imported.qualifications.map(plainQualification);
  const data = {
    qualification,
    ...(others.length > 0 ? { furtherQualifications: others } : {}),
    units: imported.units.map(plainUnit),
    findings: imported.findings,
    origins: originsOf(imported),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function plainQualification(qualification: ImportedQualification) {
  const { rules, specification } = qualification;
  return {
    number: qualification.number?.value,
    title: qualification.title?.value,
    awardingBody: qualification.awardingBody?.value,
    level: qualification.level?.value,
    credits: qualification.credits?.value,
    guidedLearning: qualification.guidedLearning?.value,
    totalQualificationTime: qualification.totalQualificationTime?.value,
    ageRanges: qualification.ageRanges?.value,
    purpose: qualification.purpose?.value,
    assessment: qualification.assessment?.value,
    grading: qualification.grading?.value,
    operationalStart: qualification.operationalStart?.value,
    review: qualification.review?.value,
    operationalEnd: qualification.operationalEnd?.value,
    certificationEnd: qualification.certificationEnd?.value,
    rules: {
      minimumCredit: rules.minimumCredit?.value,
      minimumCreditAtLevel: rules.minimumCreditAtLevel?.value,
      groups: rules.groups.map(({ id, title, kind, minimumCredit, units }) => ({
        id,
        title,
        kind,
        minimumCredit: minimumCredit?.value,
        units,
      })),
      barred: rules.barred.map((pair) => pair.value),
    },
    specification: {
      title: specification.title?.value,
      version: specification.version?.value,
      date: specification.date?.value,
    },
  };
}

function plainUnit(unit: ImportedUnit) {
  return {
    id: unit.id,
    title: unit.title?.value,
    reference: unit.reference?.value,
    urn: unit.urn?.value,
    level: unit.level?.value,
    credit: unit.credit?.value,
    guidedLearning: unit.guidedLearning?.value,
    summary: unit.summary?.value,
    assessment: unit.assessment?.value,
    inQualification: unit.inQualification,
    file: unit.file,
    outcomes: unit.outcomes.map(({ number, text, criteria }) => ({
      number,
      text: text?.value,
      line: text?.place.line,
      criteria: criteria.map((criterion) => ({
        number: criterion.number,
        text: criterion.text.value,
        line: criterion.text.place.line,
        suggested: suggestionFor(criterion.text.value),
      })),
    })),
  };
}
