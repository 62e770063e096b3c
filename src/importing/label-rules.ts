/** The fields that guides state beside a label, for a unit or for the qualification. */
export type Field =
  | 'unitTitle'
  | 'qualificationTitle'
  | 'title'
  | 'code'
  | 'number'
  | 'level'
  | 'credit'
  | 'guidedLearning'
  | 'totalTime'
  | 'ages'
  | 'grading'
  | 'start'
  | 'review'
  | 'operationalEnd'
  | 'certificationEnd'
  | 'purpose'
  | 'summary'
  | 'assessment'
  | 'awardingBody'
  | 'version'
  | 'issued';

/** The labels of each field, lower-case and without punctuation. One list for all awarding bodies. */
export const labels: Readonly<Record<Field, readonly string[]>> = {
  unitTitle: ['unit title', 'title of unit', 'title of the unit', 'unit name', 'name of unit'],
  qualificationTitle: [
    'qualification title',
    'title of qualification',
    'full qualification title',
    'qualification name',
    'qualification',
  ],
  title: ['title'],
  code: [
    'urn',
    'uan',
    'unit reference',
    'unit reference number',
    'unit ref',
    'unit reference no',
    'unit reference code',
    'unit reference number urn',
    'unit regulation number',
    'unit accreditation number',
    'unit accreditation number uan',
    'ofqual unit reference',
    'ofqual unit reference number',
    'ofqual unit number',
    'ofqual unit code',
    'ofqual reference',
    'ofqual reference number',
    'regulated unit number',
    'regulated unit reference',
    'unit number',
    'unit no',
    'unit code',
    'unit id',
    'reference',
    'reference number',
    'reference code',
    'ref',
    'qcf reference',
    'qcf unit reference',
    'qcf reference number',
    'qcf unit number',
    'rqf unit reference',
    'national unit reference',
    'unit number unit reference number urn',
    'code',
  ],
  number: [
    'qualification number',
    'qualification number qn',
    'qn',
    'qan',
    'qrn',
    'qualification reference number qrn',
    'qualification registration number',
    'qualification accreditation number',
    'qualification accreditation number qan',
    'ofqual qualification number',
    'ofqual number',
    'ofqual accreditation number',
    'accreditation number',
    'regulation number',
    'qualification no',
    'qualification reference number',
    'qualification reference',
    'qualification code',
    'regulated qualification number',
    'ofqual regulation number',
    'ofqual qualification number qn',
    'qualification accreditation no',
  ],
  level: [
    'level',
    'unit level',
    'qcf level',
    'rqf level',
    'nqf level',
    'level of unit',
    'level of the unit',
    'qualification level',
  ],
  credit: [
    'credit',
    'credits',
    'credit value',
    'unit credit',
    'unit credits',
    'unit credit value',
    'total credits',
    'total credit',
    'total credit value',
    'credit value of unit',
    'number of credits',
    'qualification credit value',
    'credits total',
    'total credits required',
  ],
  guidedLearning: [
    'guided learning',
    'guided learning hours',
    'glh',
    'gl',
    'guided learning gl',
    'guided learning hours glh',
    'guided learning glh',
    'guided learning hours gl',
    'gl hours',
    'total glh',
    'total guided learning',
    'total guided learning hours',
    'unit glh',
    'recommended glh',
    'minimum glh',
    'qualification glh',
    'guided learning gl hours',
    'recommended guided learning hours',
  ],
  totalTime: [
    'total qualification time',
    'tqt',
    'total qualification time tqt',
    'total qualification time tqt hours',
    'qualification tqt',
    'total qualification time hours',
  ],
  ages: [
    'age range',
    'age ranges',
    'age group',
    'age groups',
    'approved age ranges',
    'approved age range',
    'age restriction',
    'age restrictions',
    'age',
    'minimum age',
    'age range of learners',
    'approved age group',
    'age group approved',
    'approved age groups',
  ],
  grading: [
    'grading',
    'grading scale',
    'grading method',
    'grading type',
    'grading system',
    'overall grading',
    'grading structure',
    'grade',
    'grades',
    'qualification grading',
    'overall grading type',
  ],
  start: [
    'operational start date',
    'start date',
    'accreditation start date',
    'regulation start date',
    'qualification start date',
    'operational start',
    'accreditation start',
  ],
  review: [
    'review date',
    'qualification review date',
    'next review date',
    'accreditation review date',
    'planned review date',
  ],
  operationalEnd: [
    'operational end date',
    'operational end',
    'last registration date',
    'registration end date',
    'accreditation end date',
    'last date for registration',
  ],
  certificationEnd: [
    'certification end date',
    'certification end',
    'last certification date',
    'final certification date',
    'last date for certification',
  ],
  purpose: [
    'qualification purpose',
    'purpose',
    'purpose of qualification',
    'purpose of the qualification',
    'qualification aim',
    'qualification objective',
    'qualification aims',
    'objective',
    'qualification purpose and aim',
  ],
  summary: [
    'unit summary',
    'unit aim',
    'unit aims',
    'unit purpose',
    'aim',
    'aims',
    'aim of unit',
    'aim of the unit',
    'purpose of unit',
    'purpose of the unit',
    'summary',
    'unit overview',
    'overview',
    'unit description',
    'description',
    'about this unit',
    'unit purpose and aim',
    'unit purpose and aims',
    'unit introduction',
    'purpose and aim',
    'purpose and aims',
    'aim and purpose',
    'unit aim and purpose',
    'unit aims and purpose',
    'summary of unit',
    'unit purpose and aim s',
  ],
  assessment: [
    'assessment',
    'assessment method',
    'assessment methods',
    'method of assessment',
    'methods of assessment',
    'assessment type',
    'unit assessment',
    'assessment method s',
  ],
  awardingBody: ['awarding body', 'awarding organisation', 'awarding organization', 'ao'],
  version: ['version', 'version number', 'version no', 'issue', 'issue number'],
  issued: [
    'date',
    'issue date',
    'date of issue',
    'publication date',
    'published',
    'date published',
    'version date',
  ],
};

/** Fields whose value is a number, a code or a date, so that text beside the label is no value. */
export const strictFields: ReadonlySet<Field> = new Set([
  'code',
  'number',
  'level',
  'credit',
  'guidedLearning',
  'totalTime',
  'start',
  'review',
  'operationalEnd',
  'certificationEnd',
]);

const byLabel = new Map<string, Field>();
for (const [field, names] of Object.entries(labels)) {
  for (const name of names) if (isField(field)) byLabel.set(name, field);
}

function isField(name: string): name is Field {
  return name in labels;
}

/** A label in the form of the lists: `Guided Learning (GL):` → `guided learning gl`. */
export function labelKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The field a cell or line names when it is a label and nothing else. `BIIAB Reference` and the
 * like, an awarding body's own name before `reference`, counts as a code.
 */
export function fieldOf(text: string): Field | undefined {
  if (text.length > 60) return undefined;
  const key = labelKey(text);
  const known = byLabel.get(key);
  if (known !== undefined) return known;
  return /^[a-z]+(?: [a-z]+){0,2} (?:unit )?(?:reference|ref|unit number|unit no|unit code)(?: number| no| code)?$/.test(
    key,
  )
    ? 'code'
    : undefined;
}

/** Every label, the longest first, for lines that carry label and value together. */
export const labelsByLength: readonly (readonly [label: string, field: Field])[] = [
  ...byLabel,
].sort(([a], [b]) => b.length - a.length);
