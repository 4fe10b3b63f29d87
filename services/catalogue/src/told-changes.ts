/** The public log of changes, as webhooks are told of it. */
import type { Followed } from '@darcha/webhooks/deliver.ts';
import type { Told } from '@darcha/webhooks/message.ts';
import type { Change } from './domain/publishing/change.ts';
import type { CatalogueStore } from './store/store.ts';

export function followChanges({
  changesAfter,
  changesHead,
}: Pick<CatalogueStore, 'changesAfter' | 'changesHead'>): Followed {
  return {
    head: changesHead,
    next: async ({ position }, limit) => {
      const told = (await changesAfter(position, limit)).map(toldOf);
      return { told, upTo: told.at(-1)?.position ?? position };
    },
  };
}

function toldOf({ position, service, version, kind, day, at }: Change): Told {
  return {
    position,
    id: `change-${position}`,
    source: 'urn:darcha:catalogue',
    type: `uz.darcha.service.${kind}`,
    subject: service,
    at,
    data: { position, service, version, day },
  };
}
