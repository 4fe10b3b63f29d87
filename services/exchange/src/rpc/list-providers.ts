/** ListProviders: whether each provider is connected to this instance, and whether it is being left alone. */
import type { ListProvidersResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListProvidersResponse.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { RecordType } from '../domain/record-types.ts';
import type { Providers } from './ask-provider.ts';

export interface ListProvidersDependencies {
  recordTypes: ReadonlyMap<string, RecordType>;
  delivery: Delivery;
  providers: Providers;
}

export function listProviders({ recordTypes, delivery, providers }: ListProvidersDependencies) {
  const byProvider = Map.groupBy(recordTypes.values(), ({ provider }) => provider);
  return async (): Promise<ListProvidersResponseInput> => ({
    providers: [...byProvider].map(([code, provided]) => ({
      code,
      streams: delivery.streamsOf(code),
      circuitOpen: provided.some(({ id }) => providers.isOpen(id)),
    })),
  });
}
