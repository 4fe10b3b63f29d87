/** What many pages ask for beside what they are about, and can do without. */
import type { Visit } from './page.ts';
import { isAway, isExpected } from './problems.ts';

/** The answer, or undefined while whoever would give it is away. */
export async function unlessAway<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isAway(error)) return undefined;
    throw error;
  }
}

/** The answer, or undefined where the reader may not know it, or whoever would give it is away. */
export async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isExpected(error)) return undefined;
    throw error;
  }
}

/** Names of agencies by their codes; while the catalogue is away, and where there is none, a code stands for itself. */
export async function agencyNames({ ask, say }: Pick<Visit, 'ask' | 'say'>): Promise<(code: string) => string> {
  const known = await unlessAway(ask('listAgencies'));
  const names = new Map((known?.body.items ?? []).map(({ code, name }) => [String(code), String(name)]));
  names.set('portal', say('agency.portal'));
  return (code) => names.get(code) ?? code;
}
