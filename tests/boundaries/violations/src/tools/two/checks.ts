export const checks = 1;
