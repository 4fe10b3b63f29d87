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
        position,
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

/** Short enough for a whole number that is exact. */
const positionForm = /^\d{1,15}$/;

/** For those who read page by page: it says nothing but where to go on, and is good for ever. */
function cursorOf(position: number): string {
  return Buffer.from(`changes ${position}`).toString('base64url');
}

/** A cursor, or the position a webhook told. */
function positionOf(call: Call): number {
  const after = call.query('after');
  if (after === undefined) return 0;
  if (positionForm.test(after)) return Number(after);
  const position = Number(/^changes (\d{1,15})$/.exec(Buffer.from(after, 'base64url').toString('latin1'))?.[1] ?? -1);
  if (position >= 0 && cursorOf(position) === after) return position;
  const message =
    'This is neither a cursor of this feed nor a position in it. Give one, or leave it out to begin anew.';
  throw new Refusal('request-invalid', message, { faults: [{ path: 'after', code: 'cursor', message }] });
}
