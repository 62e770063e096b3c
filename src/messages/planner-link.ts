/** How other pages point to the study planner. */
export const plannerLink = {
  home: 'Spread what is left over your own days with the study planner',
  review: 'Plan your days up to your assessment',
  map: 'Plan what is left to study',
} as const;
