/** ListInstances: where members reach the exchange. */
import type { ListInstancesResponseInput } from '@darcha/proto/gen/darcha/exchange/v1/ListInstancesResponse.ts';
import type { Presence } from '../instances/presence.ts';

export function listInstances(presence: Pick<Presence, 'addresses'>) {
  return async (): Promise<ListInstancesResponseInput> => ({ addresses: presence.addresses() });
}
