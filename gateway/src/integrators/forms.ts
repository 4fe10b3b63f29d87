/** The name under which imports know representations. */
export type { Representations as Forms } from './representations.ts';
