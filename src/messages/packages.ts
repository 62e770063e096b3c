/** Pages beside the units that each package takes along, as its contents list names them. */
export const packageExtras = [
  { path: 'glossary/', title: 'Glossary' },
  { path: 'about/', title: 'How a learner passes' },
  { path: 'progress/', title: 'Your progress' },
] as const;
