/** Whether this is `npm run test:full`: a story at full size, and every page in each language, theme and width, with pictures. */
export const FULL = process.env.DURE_FULL === '1';
