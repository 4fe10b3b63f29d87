/** The connection of a client to one service. */
import * as grpc from '@grpc/grpc-js';
import { channelCredentials, type Tls, type Trust } from './tls.ts';

export interface ChannelOptions {
  /** Name of the called service; its certificate must carry it. */
  peer: string;
  /** "host:port". */
  address: string;
  tls: Tls | Trust;
}

/** Connects when first used, and again by itself whenever the connection is lost. */
export function openChannel({ peer, address, tls }: ChannelOptions): grpc.Client {
  return new grpc.Client(address, channelCredentials(tls), {
    'grpc.ssl_target_name_override': peer,
    'grpc.default_authority': peer,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.min_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
    'grpc.keepalive_time_ms': 20_000,
    'grpc.keepalive_timeout_ms': 10_000,
    'grpc.max_receive_message_length': 8 * 1024 * 1024,
  });
}
