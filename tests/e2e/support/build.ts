import { join } from 'node:path';

/** The production build that the tests look at. */
export const buildFolder = join(process.cwd(), 'dist');
