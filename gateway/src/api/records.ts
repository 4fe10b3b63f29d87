/** Who asked for one's own records. */
import type { Access } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { filled, wordOf } from './shapes/words.ts';

const usualSize = 20;

/** What the exchange calls otherwise. */
const places: Places = { '/beforePosition': 'before', '/limit': 'size' };

export function recordsHandlers({ exchange }: Pick<Clients, 'exchange'>): Handlers {
  return withPlaces(places, {
    listAccesses: async (call) => {
      const limit = call.number('size') || usualSize;
      const { accesses } = await exchange.listAccesses({ beforePosition: call.number('before'), limit });
      const last = accesses.length < limit ? undefined : accesses.at(-1)?.position;
      return { body: { items: accesses.map(accessShape) }, headers: nextLink(call, 'before', last) };
    },
  });
}

function accessShape(access: Access) {
  return {
    position: access.position,
    at: access.at,
    sender: access.sender,
    consumer: filled(access.consumer),
    provider: access.provider,
    recordType: access.recordType,
    fields: access.fields,
    specialFields: access.specialFields.length > 0 ? access.specialFields : undefined,
    purpose: filled(access.purpose),
    basis: filled(access.basis),
    application: filled(access.application),
    verdict: wordOf(access.verdict, 'VERDICT'),
    code: filled(access.code),
  };
}
