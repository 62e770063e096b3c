// The one-way flow of the README's diagram, as rules. Each rule has a deliberate violation under
// tests/boundaries that proves it still catches something.
const support = '(\\.test\\.tsx?|/example\\.ts)$';

const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: support },
  to: { pathNot: allowed },
});
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    only('domain-stands-alone', '^src/domain/', ['^src/domain/']),
    // Read by learner and assessor alike, and by a program at build time.
    only('evidence-stands-apart', '^src/evidence/', [
      '^src/(domain|evidence|documents)/',
      '^src/messages/',
      'node_modules/(valibot|jose|canonicalize)/',
    ]),
    only('practice-is-pure', '^src/practice/', [
      '^src/(domain|practice)/',
      'node_modules/ts-fsrs/',
    ]),
    only('documents-are-made-from-data', '^src/documents/', [
      '^src/(domain|documents)/',
      '^src/messages/documents\\.ts$',
      'node_modules/(docx|fflate)/',
    ]),
    only('drawings-are-pure', '^src/drawing/', [
      '^src/(domain|drawing)/',
      '^src/messages/drawing\\.ts$',
    ]),
    only('planning-is-pure', '^src/planning/', [
      '^src/(domain|planning)/',
      'node_modules/ical-generator/',
    ]),
    only('assessment-is-pure', '^src/assessment/', [
      '^src/(domain|assessment)/',
      'node_modules/canonicalize/',
    ]),
    only('marking-is-pure', '^src/questions/[^/]+/(marking|interaction)\\.ts$', [
      '^src/domain/',
      // A type's own rules: how it reads text or numbers, how it orders matches.
      '^src/questions/[^/]+/(marking|schema|matches|plain-text|slips|typed-number)\\.ts$',
    ]),
    never(
      'question-types-are-strangers',
      { path: '^src/questions/([^/]+)/', pathNot: support },
      { path: '^src/questions/[^/]+/', pathNot: '^src/questions/$1/' },
    ),
    never(
      'schemas-stay-at-build-time',
      {
        path: '^src/',
        pathNot: [support, '^src/(curriculum/|questions/(schemas|[^/]+/schema)\\.ts)'],
      },
      { path: 'questions/([^/]+/schema|schemas)\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    only('tools-are-pure', '^src/tools/', ['^src/(domain|drawing|tools)/']),
    never(
      'tools-are-strangers',
      { path: '^src/tools/([^/]+)/', pathNot: support },
      { path: '^src/tools/[^/]+/', pathNot: '^src/tools/$1/' },
    ),
    never(
      'tools-load-on-demand',
      { path: '^src/', pathNot: [support, '^src/tools/(load\\.ts|[^/]+/)'] },
      { path: '^src/tools/[^/]+/tool\\.ts$' },
    ),
    never(
      'stores-know-no-components',
      { path: '^src/stores/' },
      { path: '^src/(components|pages|layouts|curriculum|packaging)/' },
    ),
    never(
      'tracking-knows-no-question-types',
      { path: '^src/tracking/', pathNot: support },
      { path: '^src/(questions|stores|components|curriculum)/' },
    ),
    never(
      'lms-stays-on-the-lms-side',
      { path: '^src/', pathNot: '^src/(lms|components/player)/' },
      { path: '(node_modules/scorm-again|^src/lms/)', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'packaging-reads-the-build',
      { path: '^src/packaging/' },
      {
        path: '^src/(questions|practice|stores|components|curriculum|layouts|pages|tracking|messages)/',
      },
    ),
    never(
      'writing-stands-alone',
      { path: '^src/writing/', pathNot: support },
      { path: '^src/', pathNot: '^src/writing/' },
    ),
    never(
      'exporting-reads-the-course',
      { path: '^src/exporting/', pathNot: support },
      {
        path: '^src/(practice|stores|components|layouts|pages|tracking|search|lms|packaging|importing)/',
      },
    ),
    // Exports hold keys and may hold guidance: no page may reach what makes them.
    never(
      'exports-stay-at-the-terminal',
      { path: '^src/', pathNot: '^src/exporting/' },
      { path: '^src/exporting/' },
    ),
    never(
      'guidance-stays-guarded',
      { path: '^src/', pathNot: '^src/guarding/' },
      { path: '^src/guarding/' },
    ),
    // The packager writes an index with what the search of a package reads it with.
    only('search-words-are-shared', '^src/search/(words|word-index|package-index)\\.ts$', [
      '^src/search/(words|word-index|package-index)\\.ts$',
      'node_modules/valibot/',
    ]),
    // Its source becomes a script of packages by itself.
    only('page-start-stands-alone', '^src/packaging/start-page\\.ts$', ['^$']),
    never('no-cycles', {}, { circular: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').resolve(__dirname, '../../tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
