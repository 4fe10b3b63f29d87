/** ListProviders: whether each provider is connected, to whichever instance, and whether it is being left alone. */
import type { ListProvidersResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListProvidersResponse.ts';
import type { RecordType } from '../domain/record-types.ts';
import { type Reports, streamsTo, together } from '../operations/reports.ts';

export interface ListProvidersDependencies {
  recordTypes: ReadonlyMap<string, RecordType>;
  shared: Reports;
}

export function listProviders({ recordTypes, shared }: ListProvidersDependencies) {
  const byProvider = Map.groupBy(recordTypes.values(), ({ provider }) => provider);
  return async (): Promise<ListProvidersResponseInput> => {
    const reports = await shared.all();
    return {
      providers: [...byProvider].map(([code, provided]) => ({
        code,
        streams: streamsTo(reports, code).streams,
        circuitOpen: provided.some(({ id }) => together(reports, id).circuitOpen),
      })),
    };
  };
}
