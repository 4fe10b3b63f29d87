/** Callers of the RPCs of publishing, each with the copy it calls. */
import { ownContext, runInContext } from '@darcha/kit/context.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Caller } from '@darcha/proto/caller.ts';
import { type MethodsOf, publishing } from '@darcha/proto/contracts.ts';
import type { Copy, Surroundings } from './running.ts';

export type PublishingClient = Client<MethodsOf<typeof publishing>>;

export const editor = (id: string, agency = 'interior-ministry', roles = ['editor']): Caller => ({
  kind: 'official',
  id,
  name: `Name of ${id}`,
  agency,
  roles,
});

/** A client whose calls are those of this caller. */
export function clientAs(
  surroundings: Surroundings,
  copy: Copy,
  caller: Caller,
  service = 'gateway',
): PublishingClient {
  const client = createClient(publishing, surroundings.peer(service, copy.address));
  return new Proxy(client, {
    get: (target, name: keyof PublishingClient) => {
      if (name === 'close') return () => target.close();
      const method = target[name] as (request: object) => Promise<unknown>;
      return (request: object) => runInContext({ ...ownContext('test', 10_000), caller }, () => method(request));
    },
  });
}
