/** What a line of headings opens: the list of outcomes, of criteria, or a table of both. */
export type Opening = 'outcomes' | 'criteria' | 'both';

/** What a heading claims about numbers: `(1 to 4)`, `(1.1 to 4.5)`. */
export interface Claim {
  readonly from: string;
  readonly to: string;
}

export interface OpeningHeading {
  readonly opens: Opening;
  readonly claims: readonly Claim[];
}

const claim = /\(? ?(\d{1,2}(?:\.\d{1,2})?) ?(?:to|-|–|—) ?(\d{1,2}(?:\.\d{1,2})?) ?\)?/g;

const mayOpen = /learn|assess|criteri|you |candidate|student|\b(?:LO|AC)s?\b/i;

/** Phrases that head outcomes or criteria, and what each opens; nothing else may stand beside. */
const phrases: readonly (readonly [RegExp, Opening | undefined])[] = [
  [/\b(?:unit )?learning (?:outcomes?|objectives?)\b/g, 'outcomes'],
  [/\bLOs?\b/gi, 'outcomes'],
  [/\bassessment criteri(?:a|on)\b/g, 'criteria'],
  [/\bACs?\b/gi, 'criteria'],
  [
    /\b(?:the |an? |each )?(?:learner|candidate|student|participant|apprentice)s?(?: who achieves? this unit)? (?:can|is able to|are able to|must be able to|should be able to|could)\b/g,
    'criteria',
  ],
  [/\byou (?:can|must be able to)\b/g, 'criteria'],
  [
    /\b(?:the |an? )?(?:learner|candidate|student|participant|apprentice)s? (?:will|should|must)(?: (?:be able to|know|understand))?\b/g,
    'outcomes',
  ],
  [/\byou will(?: be able to)?\b/g, 'outcomes'],
  [
    /\b(?:on|upon|after)(?: (?:successful|successfully))? (?:completion of|completing) (?:this|the) unit\b/g,
    undefined,
  ],
  [
    /\b(?:to achieve (?:this|each) (?:unit|learning outcome)|when (?:awarded credit for|they have completed) this unit|in order to pass this unit)\b/g,
    undefined,
  ],
  [/\b(?:achievement of this learning outcome|the assessment for this outcome)\b/g, undefined],
  [
    /\b(?:evidence (?:type|ref(?:erence)?|requirements?|location)|portfolio ref(?:erence)?|page ref(?:erence)?|date|assessor initials?|signature|type of evidence|assessment method|delivery (?:type|method)|taxonomy|level)\b/g,
    undefined,
  ],
  [
    /\b(?:and|the|number|no|ref|unit|their|table|of|for|in|by|completed|achieved|met|tick|s|continued|cont|d)\b/g,
    undefined,
  ],
];

/**
 * Reads a heading such as `Learning Outcomes (1 to 4) The learner will:`. A sentence that merely
 * speaks of outcomes is none: beside the known phrases no word may be left over.
 */
export function readOpening(text: string): OpeningHeading | undefined {
  if (text.length > 200 || !mayOpen.test(text)) return undefined;
  const opened = new Set<Opening>();
  let rest = text.replace(claim, ' ').replace(/[’‘]/g, "'").toLowerCase();
  for (const [phrase, opens] of phrases) {
    const without = rest.replace(phrase, ' ');
    if (without !== rest && opens !== undefined) opened.add(opens);
    rest = without;
  }
  if (opened.size === 0 || /[a-z0-9]/.test(rest)) return undefined;
  return { opens: opened.size === 2 ? 'both' : ([...opened][0] ?? 'both'), claims: claimsIn(text) };
}

function claimsIn(text: string): readonly Claim[] {
  return [...text.matchAll(claim)].map(([, from = '', to = '']) => ({ from, to }));
}

/** First words of sections that follow the criteria and are not part of them. */
const sections = [
  'assessment',
  'additional',
  'indicative',
  'unit content',
  'content',
  'delivery',
  'teaching',
  'evidence',
  'essential',
  'guidance',
  'amplification',
  'notes?',
  'relationship',
  'links?',
  'mapping',
  'resources?',
  'suggested',
  'recommended',
  'reading',
  'appendix',
  'annex',
  'glossary',
  'scope',
  'range',
  'sector',
  'rationale',
  'unit guidance',
  'unit range',
  'further',
  'supporting',
  'supplementary',
  'tutor',
  'simulation',
  'national occupational',
  'learner (?:signature|declaration|name|guidance)',
  'assessor',
  'internal',
  'functional skills',
  'knowledge, understanding',
  'knowledge and understanding',
  'key terms',
  'key words',
  'what needs to be',
  'information for',
  'employer',
  'grading',
  'unit assessment',
  'unit information',
  'performance evidence',
  'depth',
  'sample',
  'opportunities',
  'legislation',
  'equipment',
  'learning activities',
  'planned',
  'synoptic',
  'requirements',
  'details of',
  'qualification',
  'centre',
  'contact',
  'command verbs',
  'learning resources',
  'materials',
  'this unit',
  'examples? of',
  'terminology',
  'special',
];
const section = new RegExp(`^(?:${sections.join('|')})\\b`, 'i');

/** Whether a short line heads a section after which no criteria of the list before it follow. */
export function endsCriteria(text: string): boolean {
  return text.length <= 90 && /^[^a-z]/.test(text) && !/[.;,]$/.test(text) && section.test(text);
}

/** `Unit 201: Title`, `Unit CCS14 Title`: the heading of a unit. */
export function readUnitHeading(text: string): { code: string; title: string } | undefined {
  if (text.length > 200) return undefined;
  const found = /^unit ([A-Z]{0,6}[ -]?\d{1,5}[A-Z]{0,2})\b ?[:.–—-]? ?(.*)$/i.exec(text);
  if (!found || /[.;]$/.test(text)) return undefined;
  const title = (found[2] ?? '').trim();
  return /^(?:is|are|has|was|and|or|to|of|in|must|will|can|may)\b/.test(title)
    ? undefined
    : { code: (found[1] ?? '').trim(), title };
}

/** A line of a contents list: a title, dots or a tab, a page. */
export function isContentsLine(text: string): boolean {
  return /\.{3,}|(?:\. ){3,}|…{2,}/.test(text) && /(?:\d{1,3}|[ivx]{1,5})?$/.test(text);
}

/** `Page 3 of 20`, `3 | Page`: what a printer put on every page. */
export function isPageNumber(text: string): boolean {
  return /^(?:page ?\|? ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,4} ?(?:\||of|\/) ?(?:page|\d{1,4})|- ?\d{1,4} ?-)$/i.test(
    text,
  );
}
