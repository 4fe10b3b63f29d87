/** One instance of the exchange, as a member calls it. */
import { type Client, createClient } from '@darcha/kit/rpc/client.ts';
import {
  agreements,
  connection,
  directory,
  disputes,
  exchange,
  exchangeLog,
  type MethodsOf,
  mailbox,
  signals,
} from '@darcha/proto/contracts.ts';
import type { Put } from '../ask-stream.ts';
import { createPutting } from '../putting.ts';
import type { MemberOptions } from '../types.ts';

export interface ExchangeInstance {
  /** "host:port". */
  readonly address: string;
  readonly exchange: Client<MethodsOf<typeof exchange>>;
  /** Puts a signed question: by a call, or under load with others down one stream. */
  readonly put: Put;
  readonly agreements: Client<MethodsOf<typeof agreements>>;
  readonly directory: Client<MethodsOf<typeof directory>>;
  readonly disputes: Client<MethodsOf<typeof disputes>>;
  readonly connection: Client<MethodsOf<typeof connection>>;
  readonly mailbox: Client<MethodsOf<typeof mailbox>>;
  readonly signals: Client<MethodsOf<typeof signals>>;
  readonly log: Client<MethodsOf<typeof exchangeLog>>;
  close(): void;
}

/** Connects when first called. */
export function openInstance(address: string, options: Omit<MemberOptions, 'address'>): ExchangeInstance {
  const { connection: tls, log, timeoutMs = 12_000 } = options;
  const channel = { peer: 'exchange', address, tls, log, timeoutMs };
  const clients = {
    exchange: createClient(exchange, channel),
    agreements: createClient(agreements, channel),
    directory: createClient(directory, channel),
    disputes: createClient(disputes, channel),
    connection: createClient(connection, channel),
    mailbox: createClient(mailbox, channel),
    signals: createClient(signals, channel),
    log: createClient(exchangeLog, channel),
  };
  const putting = createPutting(clients.exchange, log);
  return {
    address,
    ...clients,
    put: putting.put,
    close: () => {
      putting.close();
      for (const client of Object.values(clients)) client.close();
    },
  };
}
