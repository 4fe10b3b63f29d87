/** What many pages ask for beside what they are about, and can do without. */
import type { Visit } from './page.ts';
import { isAway } from './problems.ts';

/** The answer, or undefined while whoever would give it is away. */
export async function unlessAway<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isAway(error)) return undefined;
    throw error;
  }
}

/** Names of agencies by their codes; while the catalogue is away, and where there is none, a code stands for itself. */
export async function agencyNames({ ask }: Pick<Visit, 'ask'>): Promise<(code: string) => string> {
  const known = await unlessAway(ask('listAgencies'));
  const names = new Map((known?.body.items ?? []).map(({ code, name }) => [String(code), String(name)]));
  return (code) => names.get(code) ?? code;
}
