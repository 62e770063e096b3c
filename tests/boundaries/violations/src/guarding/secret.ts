export const secret = 'guidance';
