/** What the shell of a package says before it knows of any session. */
export const shellMessages = {
  contents: 'Contents',
  close: 'Close',
  courseFrame: 'Course',
  noScript: 'This course needs JavaScript, which is switched off.',
  broken: 'This package is damaged and cannot start. Please tell your tutor.',
  looking: 'Looking for your learning platform …',
  hide: 'Hide this message',
} as const;
