/** Sentences of the site's frame. */
export const site = {
  name: 'Attain',
  tagline: 'Practice for people who work with customers',
  skipToContent: 'Skip to content',
  search: 'Search',
  everything: 'Everything',
  display: 'Display',
  displayTitle: 'Display settings',
  close: 'Close',
  notStated: 'not stated in the specification',
  workingTitle: 'working title, ours',
} as const;

/** Places in the masthead; `wide` ones stand there only where there is room (the foot has them too). */
export const navigation = [
  { id: 'course', label: 'Course', href: '/', wide: false },
  { id: 'practice', label: 'Practice', href: '/practice/', wide: false },
  { id: 'map', label: 'Map', href: '/map/', wide: false },
  { id: 'progress', label: 'Progress', href: '/progress/', wide: false },
  { id: 'tools', label: 'Tools', href: '/tools/', wide: true },
  { id: 'glossary', label: 'Glossary', href: '/glossary/', wide: true },
  { id: 'about', label: 'About', href: '/about/', wide: true },
  { id: 'tutor', label: 'For tutors', href: '/tutor/', wide: true },
] as const;

export type NavigationId = (typeof navigation)[number]['id'];

/** What the learner may set, with the values that are stored and their labels. */
export const displayOptions = [
  {
    name: 'theme',
    legend: 'Colours',
    choices: [
      { value: 'auto', label: 'As my device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
    ],
  },
  {
    name: 'text',
    legend: 'Text size',
    choices: [
      { value: '1', label: 'A', spoken: 'Normal' },
      { value: '2', label: 'A', spoken: 'Large' },
      { value: '3', label: 'A', spoken: 'Larger' },
      { value: '4', label: 'A', spoken: 'Largest' },
    ],
  },
  {
    name: 'spacing',
    legend: 'Spacing',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'wide', label: 'Wide' },
    ],
  },
] as const;
