/** Pages beside the units that each package takes along, as its contents list names them. */
export const packageExtras = [
  { path: 'glossary/', title: 'Glossary' },
  { path: 'about/', title: 'How a learner passes' },
  { path: 'progress/', title: 'Your progress' },
  { path: 'portfolio/', title: 'Your portfolio' },
] as const;

/** What the page for tutors says of packages. */
export const packageMessages = {
  introduction:
    'The course runs inside a learning system as a SCORM package: lessons, practice, glossary and search, with each criterion reported as an objective and each answer as an interaction. Choose SCORM 1.2 for Moodle.',
  tableLabel: 'Packages',
  part: 'What is in it',
  download: 'Packages to download',
  formats: {
    scorm12: 'SCORM 1.2',
    'scorm2004-3rd': 'SCORM 2004, 3rd edition',
    'scorm2004-4th': 'SCORM 2004, 4th edition',
  },
  stepsTitle: 'Add it to Moodle in five steps',
  steps: [
    'Download the SCORM 1.2 package of the unit or outcome. Do not unzip it.',
    'In your course, switch on editing, choose “Add an activity or resource”, then “SCORM package”, and drop the zip into “Package file”.',
    'Under “Appearance”, set “Display package” to “New window” or, to stay in the page, “Display course structure in player” to “Disabled”: the course has a contents list of its own.',
    'Under “Grade”, set the grading method to “Highest grade” and the maximum to 100. Under “Attempts management”, set attempts to “Unlimited” or “1” and “Force new attempt” to “No”, so that a learner resumes where they left off.',
    'Under “Activity completion”, require status “Passed” (for a package by completion: “Completed”). Save, open it once as a learner, and look at the interactions report.',
  ],
  elsewhere:
    'To bring in a new release, replace the zip in the same activity: learners keep what they did. Answers to the practice are in the learner’s browser by nature, so do not use its score as an assessment.',
} as const;
