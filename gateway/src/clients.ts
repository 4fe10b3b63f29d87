/** Every call the gateway makes to a service goes through one of these. */
import type { Logger } from '@darcha/kit/log.ts';
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import type { Tls } from '@darcha/kit/rpc/tls.ts';
import { type Contract, catalogue, exchangeOverview, intake, tracking } from '@darcha/proto/contracts.ts';
import { service as healthDefinition } from 'grpc-health-check';

type ClientOf<C> = C extends Contract<infer Methods> ? Client<Methods> : never;

export interface Clients {
  catalogue: ClientOf<typeof catalogue>;
  intake: ClientOf<typeof intake>;
  tracking: ClientOf<typeof tracking>;
  exchange: ClientOf<typeof exchangeOverview>;
  /** By name of the service: resolves to whether it says that it serves. */
  health: Readonly<Record<ServiceName, () => Promise<boolean>>>;
  close(): void;
}

export type ServiceName = 'catalogue' | 'intake' | 'tracking' | 'exchange';

/** grpc.health.v1, which every service serves beside its own contract. */
interface HealthMethods {
  Check: {
    kind: 'unary';
    input: { service: string };
    request: { service: string };
    reply: { status: string };
    response: { status: string };
  };
}

export interface ClientsOptions {
  peers: Readonly<Record<ServiceName, string>>;
  tls: Tls;
  log: Logger;
}

/** Connects when first used, and again by itself. */
export function createClients({ peers, tls, log }: ClientsOptions): Clients {
  const closers: { close(): void }[] = [];
  const client = <M>(contract: Contract<M>, peer: ServiceName, timeoutMs?: number): Client<M> => {
    const made = createClient(contract, {
      peer,
      address: peers[peer],
      tls,
      log,
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
    closers.push(made as { close(): void });
    return made;
  };
  const health = (peer: ServiceName, served: string) => {
    const contract = { name: 'grpc.health.v1.Health', service: healthDefinition } as unknown as Contract<HealthMethods>;
    const checks = client(contract, peer, 1_000);
    return async () => {
      try {
        return (await checks.check({ service: served })).status === 'SERVING';
      } catch (error) {
        log.debug({ err: error, peer }, 'a service does not say that it is well');
        return false;
      }
    };
  };
  return {
    catalogue: client(catalogue, 'catalogue'),
    // A submission may fetch records from several registers before it answers.
    intake: client(intake, 'intake', 10_000),
    tracking: client(tracking, 'tracking'),
    exchange: client(exchangeOverview, 'exchange'),
    health: {
      catalogue: health('catalogue', catalogue.name),
      intake: health('intake', intake.name),
      tracking: health('tracking', tracking.name),
      exchange: health('exchange', exchangeOverview.name),
    },
    close: () => {
      for (const closer of closers) closer.close();
    },
  };
}
