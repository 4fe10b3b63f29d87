/** Record types an agency gives to others. */

import { unlessRefused } from '../../asking.ts';
import { officialOf } from '../../official.ts';
import type { Visit } from '../../page.ts';

export interface OwnRecordType {
  id: string;
  title: string;
  /** Undefined while nobody knows. */
  connected: boolean | undefined;
}

/** The latest of each, with whether the register can be reached now. */
export async function ownRecordTypes(visit: Visit): Promise<OwnRecordType[]> {
  const { agency } = officialOf(visit);
  const { items } = (await visit.ask('listRecordTypes')).body;
  const own = items.filter(({ provider, latest }) => provider === agency && latest);
  return Promise.all(
    own.map(async ({ id, title }) => {
      const read = await unlessRefused(visit.ask('getRecordType', { path: pathOf(id) }));
      return { id, title: String(title), connected: read?.body.connected };
    }),
  );
}

/** "interior-ministry/residence@1" as parts of an address. */
export function pathOf(id: string): { agency: string; name: string } {
  const [agency = '', name = ''] = id.split('/');
  return { agency, name };
}
