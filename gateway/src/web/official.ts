/** Who looks at a page for officials. */
import type { Visit } from './page.ts';

export function officialOf({ holder }: Pick<Visit, 'holder'>) {
  if (holder?.caller.kind !== 'official') throw new Error('a page for officials was shown to somebody else');
  return holder.caller;
}
