/** Words that stand on every exported document. */
export const documentMessages = {
  signature: 'Signature',
  date: 'Date',
  page: 'Page',
  of: 'of',
} as const;
