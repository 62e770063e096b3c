/** What the page for tutors says of question banks and competencies for other systems. */
export const questionBank = {
  introduction:
    'Centres that teach in Moodle or another system can have every practice question and written task in its own question bank, and the criteria as a competency framework. The files hold the answer keys, so they are not downloads on this site: whoever keeps the course makes them with one command.',
  command: 'npm run export -- --all --out ../question-bank',
  tableLabel: 'Files that the command makes',
  file: 'File',
  use: 'What it is for',
  files: [
    {
      name: 'moodle-<unit>.xml',
      use: 'Moodle question bank: practice with feedback, hints and criteria as tags, in a category for each outcome; written tasks as essays.',
    },
    {
      name: 'moodle-<unit>-tutor-only.xml',
      use: 'Made only with --with-guidance: the essays with the assessor guidance as information for graders. Keep it from learners.',
    },
    {
      name: 'competencies-<qualification>.csv',
      use: 'Moodle competency framework: qualification, units, outcomes and criteria, word for word.',
    },
    { name: 'gift-<unit>.txt', use: 'GIFT, for other systems; ordering questions are left out.' },
    { name: 'qti-<unit>.zip', use: 'QTI 2.1 package, for other systems.' },
  ],
  stepsTitle: 'Bring them into Moodle in five steps',
  steps: [
    'In your course, open “Question bank”, then “Import”. Choose “Moodle XML format” and a file moodle-<unit>.xml.',
    'Under “General”, leave “Get category from file” ticked and “Stop on error” set to “Yes”. Import, and look through the questions that Moodle shows.',
    'In a quiz, add random questions from an outcome’s category, or by a tag such as “AC 1.2”. A random question counts one mark, whatever its parts.',
    'As an administrator, open “Site administration”, “Competencies”, “Import competency framework”, and choose a file competencies-….csv. Leave the columns as Moodle proposes them.',
    'Link the competencies to your activities, and leave each criterion to be rated by an assessor. Do not let a quiz complete one: a mark is not a judgement.',
  ],
  again:
    'Importing a file again adds a second copy. Each question has an id number of its own, such as ccs14/name-for-a-colleague, so that you see what is what: move the old category out of the way first.',
} as const;
