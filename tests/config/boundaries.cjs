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
    only('practice-is-pure', '^src/practice/', [
      '^src/(domain|practice)/',
      'node_modules/ts-fsrs/',
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
