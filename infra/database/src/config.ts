import { delimiter } from 'node:path';

/** The folders programs are looked for in, in order. Empty when the environment names none. */
export function searchPath(): readonly string[] {
  return Object.freeze((process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''));
}
