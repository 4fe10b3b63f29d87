/** Records in the exchange: which there are, and who asked for one's own. */
import type { Access } from '@darcha/proto/gen/darcha/exchange/v1/Access.ts';
import type { Clients } from '../clients.ts';
import { type Handlers, nextLink, withPlaces } from '../http/call.ts';
import type { Places } from '../http/places.ts';
import { filled, jsonOf, wordOf } from './shapes/words.ts';

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
    listRecordTypes: async () => {
      const { recordTypes } = await exchange.listRecordTypes({});
      return {
        body: {
          items: recordTypes.map((type) => ({
            id: type.id,
            provider: type.provider,
            arguments: jsonOf(type.argumentsSchemaJson) ?? {},
            record: jsonOf(type.recordSchemaJson) ?? {},
          })),
        },
      };
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
    purpose: filled(access.purpose),
    basis: filled(access.basis),
    application: filled(access.application),
    verdict: wordOf(access.verdict, 'VERDICT'),
    code: filled(access.code),
  };
}
