/** What has changed in the catalogue, for those who keep a copy of it. */
import type { Clients } from '../clients.ts';
import { type Call, type Handlers, nextLink } from '../http/call.ts';
import { Refusal } from '../http/problem.ts';
import { wordOf } from './shapes/words.ts';

export function changesHandlers({ feed }: Pick<Clients, 'feed'>): Handlers {
  return {
    listChanges: async (call) => {
      const after = positionOf(call);
      const { changes, more } = await feed.listChanges({ after, limit: call.number('limit') });
      const next = cursorOf(changes.at(-1)?.position ?? after);
      const items = changes.map(({ position, at, kind, service, version, day }) => ({
        cursor: cursorOf(position),
        at,
        kind: wordOf(kind, 'CHANGE_KIND'),
        service,
        version,
        day,
        href: `/api/v1/services/${service}/versions/${version}`,
      }));
      return { body: { items, next, more }, headers: nextLink(call, 'after', more ? next : undefined) };
    },
  };
}

/** Opaque to its holders, so that they do not reckon with it; good for ever. */
function cursorOf(position: number): string {
  return Buffer.from(`changes ${position}`).toString('base64url');
}

function positionOf(call: Call): number {
  const cursor = call.query('after');
  if (cursor === undefined) return 0;
  const position = Number(/^changes (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.[1] ?? -1);
  if (position >= 0 && cursorOf(position) === cursor) return position;
  const message = 'This is no cursor of this feed. Give one from an earlier answer, or leave it out to begin anew.';
  throw new Refusal('request-invalid', message, { faults: [{ path: 'after', code: 'cursor', message }] });
}
