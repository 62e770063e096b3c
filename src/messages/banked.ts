/** Said in a package where a lesson's questions will stand, until they have come. */
export const bankedMessages = {
  loading: 'The questions are on their way …',
  failed: 'The questions could not be loaded: see that you are online, then try again.',
  retry: 'Try again',
} as const;
